package pl.paktometr.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.Deed;

/**
 * What somebody looks for in the log.
 *
 * @param kind null for all
 * @param actor a login; empty for all
 * @param unit a TERYT code; empty for all
 * @param from first moment; null from the beginning
 * @param until first moment after; null to the end
 */
public record AuditFilter(
        Deed.@Nullable Kind kind,
        String actor,
        String unit,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** For the log itself: reading it is a deed too. */
    String inWords() {
        return "kind=%s actor=%s unit=%s from=%s until=%s"
                .formatted(kind == null ? "" : kind, actor, unit, said(from), said(until));
    }

    private static String said(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
