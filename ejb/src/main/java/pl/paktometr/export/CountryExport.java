package pl.paktometr.export;

/**
 * All regions and years as a file that may be written.
 *
 * @param fileName to save it under; says so where the data are invented
 */
public record CountryExport(Offer offer, String fileName, String mediaType) {}
