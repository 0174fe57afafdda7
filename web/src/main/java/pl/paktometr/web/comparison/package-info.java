/** Counties side by side, and one county with its units. */
@NullMarked
package pl.paktometr.web.comparison;

import org.jspecify.annotations.NullMarked;
