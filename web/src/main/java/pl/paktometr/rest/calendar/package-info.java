@NullMarked
package pl.paktometr.rest.calendar;

import org.jspecify.annotations.NullMarked;
