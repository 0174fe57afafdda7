package pl.paktometr.export.report;

import java.util.List;

/** Tables, of which every row is read once and then forgotten. */
public record Sheets(List<Sheet<?>> all) {}
