package pl.paktometr.audit;

/**
 * An export of the log that is on record and may be written.
 *
 * @param last the last link it takes in
 */
public record AuditExport(AuditFilter filter, long last) {}
