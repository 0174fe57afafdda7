/** The pages of files to take away. */
@NullMarked
package pl.paktometr.web.export;

import org.jspecify.annotations.NullMarked;
