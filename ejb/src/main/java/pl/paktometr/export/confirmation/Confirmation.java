package pl.paktometr.export.confirmation;

/**
 * A file about a submission.
 *
 * @param fileName to save it under; says so where the data are invented
 */
@SuppressWarnings("ArrayRecordComponent") // on its way out, never compared
public record Confirmation(String fileName, byte[] content) {}
