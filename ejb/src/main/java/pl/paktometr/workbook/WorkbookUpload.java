package pl.paktometr.workbook;

import java.time.Instant;

/**
 * A filled-in workbook that was brought back.
 *
 * @param fileName as its sender calls it
 * @param until when its answers are kept
 */
public record WorkbookUpload(long id, String fileName, Instant uploadedAt, Instant until) {}
