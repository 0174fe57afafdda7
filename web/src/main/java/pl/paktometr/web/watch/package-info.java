/**
 * What surrounds every request: its number, its time, its line in the log; and the two addresses
 * that programs ask.
 */
@NullMarked
package pl.paktometr.web.watch;

import org.jspecify.annotations.NullMarked;
