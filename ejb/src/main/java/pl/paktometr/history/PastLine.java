package pl.paktometr.history;

/**
 * A row of a file: one answer of one unit.
 *
 * @param line counted from 1, the header included
 * @param teryt as the file has it
 * @param value as a person would type it; empty if there is a reason instead
 * @param reason why it did not apply; usually empty
 */
public record PastLine(int line, String teryt, String code, String value, String reason) {}
