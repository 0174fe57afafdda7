package pl.paktometr.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is ordered and not finished.
 *
 * @param oldest when the one that waits longest was ordered; null if none waits
 */
public record JobBacklog(long waiting, long running, @Nullable Instant oldest) {}
