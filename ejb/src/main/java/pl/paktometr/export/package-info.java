/** Every report in every format. */
@NullMarked
package pl.paktometr.export;

import org.jspecify.annotations.NullMarked;
