package pl.paktometr.export.report;

/**
 * A report that everybody may have, signed in or not: it holds nothing but what {@link
 * pl.paktometr.comparison.PublishedComparisons} gives.
 */
public interface OpenReport<C> extends Report<C> {}
