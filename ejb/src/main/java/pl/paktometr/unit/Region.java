package pl.paktometr.unit;

/**
 * A region (województwo).
 *
 * @param name in lower case
 */
public record Region(TerytCode code, String name) {}
