/** A region's own templates for papers. */
@NullMarked
package pl.paktometr.export.template;

import org.jspecify.annotations.NullMarked;
