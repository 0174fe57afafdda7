package pl.paktometr.mail;

import org.jspecify.annotations.Nullable;

/**
 * One letter to read.
 *
 * @param text null where it is secret or has been erased
 */
public record LetterView(LetterRow row, @Nullable String text) {}
