package pl.paktometr.export;

/** A report in a format. */
public record Offer(String report, String format) {}
