package pl.paktometr.audit;

/**
 * A line of the log with its place in the chain: enough to compute its hash again elsewhere.
 *
 * @param previous the hash of the link before; empty before the first
 */
public record AuditLink(long seq, AuditRow row, String previous, String hash) {}
