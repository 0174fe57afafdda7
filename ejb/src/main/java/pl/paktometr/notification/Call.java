package pl.paktometr.notification;

import java.time.Instant;

/**
 * A telephone call with an office.
 *
 * @param by name of whoever called
 */
public record Call(Instant at, String by, String note) {}
