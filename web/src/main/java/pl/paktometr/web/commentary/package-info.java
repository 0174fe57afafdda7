/** The comment that any page can show beside what it shows. */
@NullMarked
package pl.paktometr.web.commentary;

import org.jspecify.annotations.NullMarked;
