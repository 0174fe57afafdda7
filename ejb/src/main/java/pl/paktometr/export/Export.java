package pl.paktometr.export;

import java.util.Map;
import pl.paktometr.unit.TerytCode;

/**
 * An export that may be written.
 *
 * @param choices what else was chosen, as in {@link pl.paktometr.export.report.Order}
 * @param fileName to save it under; says so where the data are invented
 */
public record Export(
        String report,
        String format,
        TerytCode region,
        int year,
        Map<String, String> choices,
        String fileName,
        String mediaType) {}
