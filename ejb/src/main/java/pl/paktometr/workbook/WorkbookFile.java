package pl.paktometr.workbook;

/**
 * A workbook to be filled in.
 *
 * @param name to save it under; says so where the data are invented
 */
@SuppressWarnings("ArrayRecordComponent") // on its way out, never compared
public record WorkbookFile(String name, byte[] content) {}
