package pl.paktometr.calendar;

import java.time.LocalDate;

/**
 * A day to remember.
 *
 * @param key the same for as long as it is about the same thing, so that a deadline that moves
 *     moves in the calendar
 * @param link the page that it is about
 */
record MarkedDay(String key, LocalDate day, String summary, String description, String link) {}
