package pl.paktometr.export.open;

/**
 * On which terms the published data may be used; {@code @Inject OpenTerms}.
 *
 * @param licence the address of its text
 * @param publisher who answers for the data; empty for the region itself
 * @param units whether single units are published too, in regions that withhold nothing
 */
public record OpenTerms(String licence, String publisher, boolean units) {}
