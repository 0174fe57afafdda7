package pl.paktometr.audit;

import java.time.Instant;
import pl.paktometr.shared.Deed;

/**
 * A line of the log.
 *
 * @param actor login, or {@code system}
 * @param address where the request came from; empty for what the product does by itself
 * @param region two digits, or empty
 * @param unit TERYT code, or empty
 */
public record AuditRow(
        long id,
        Instant at,
        String actor,
        String address,
        Deed.Kind kind,
        String region,
        String unit,
        String details) {}
