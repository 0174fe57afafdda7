/** What programs ask that watch the product: whether it is well, and its figures. */
@NullMarked
package pl.paktometr.watch;

import org.jspecify.annotations.NullMarked;
