/**
 * What every page leans on: texts, formats, the language of the visit, messages, page names,
 * failures.
 *
 * <p>A page's name follows from its path ({@code /response/area.xhtml} is {@code response_area});
 * its title, its texts and its bean follow from the name.
 */
@NullMarked
package pl.paktometr.web.shared;

import org.jspecify.annotations.NullMarked;
