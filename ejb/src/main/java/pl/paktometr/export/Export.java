package pl.paktometr.export;

import pl.paktometr.unit.TerytCode;

/**
 * An export that may be written.
 *
 * @param fileName to save it under; says so where the data are invented
 */
public record Export(
        String report,
        String format,
        TerytCode region,
        int year,
        String fileName,
        String mediaType) {}
