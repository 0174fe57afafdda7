package pl.paktometr.response;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;

/**
 * A line of the list the regional office chases from.
 *
 * @param answered how many of the required questions have an answer
 * @param required how many must have one before submitting
 * @param changedAt the last change of any answer; null if none
 */
public record ResponseRow(
        AskedUnit unit,
        ResponseState state,
        int answered,
        int required,
        @Nullable Instant changedAt) {}
