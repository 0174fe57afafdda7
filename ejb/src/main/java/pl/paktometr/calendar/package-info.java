/** A person's days of the round, for the person's own calendar. */
@NullMarked
package pl.paktometr.calendar;

import org.jspecify.annotations.NullMarked;
