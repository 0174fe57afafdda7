package pl.paktometr.rest.audit;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import pl.paktometr.audit.AuditFilter;
import pl.paktometr.shared.Deed;
import pl.paktometr.web.shared.Parameter;

/** What the parameters of an address ask the log for; an empty one asks for nothing. */
final class AuditQuery {
    private AuditQuery() {}

    static AuditFilter filter(
            @Nullable String kind,
            @Nullable String actor,
            @Nullable String unit,
            @Nullable String from,
            @Nullable String until) {
        return new AuditFilter(
                kind(Parameter.text(kind)),
                Parameter.text(actor),
                Parameter.text(unit),
                moment(Parameter.text(from)),
                moment(Parameter.text(until)));
    }

    private static Deed.@Nullable Kind kind(String name) {
        try {
            return name.isEmpty() ? null : Deed.Kind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("There is no such kind", e);
        }
    }

    private static @Nullable Instant moment(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException("from and until are moments: 2026-11-21T12:00:00Z", e);
        }
    }
}
