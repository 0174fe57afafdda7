package pl.paktometr.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the chain is behind.
 *
 * @param links how many entries stand in the chain
 * @param loose how many have no place in it yet
 * @param oldest when the first of those was written; null if there is none
 */
public record AuditBacklog(long links, long loose, @Nullable Instant oldest) {}
