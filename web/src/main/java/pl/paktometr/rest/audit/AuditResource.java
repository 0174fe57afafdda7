package pl.paktometr.rest.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import pl.paktometr.audit.AuditFilter;
import pl.paktometr.audit.AuditLog;
import pl.paktometr.audit.AuditRow;
import pl.paktometr.audit.ChainCheck;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Page;
import pl.paktometr.web.shared.Parameter;

/** The audit log, newest first, and the proof of its chain. */
@Path("v1/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    private static final int MOST = 1000;

    /** The outcome of a check; {@code intact} counts from the first link on. */
    public record Chain(long links, long intact, boolean holds) {}

    @Inject AuditLog log;

    @GET
    public Page<AuditRow> read(
            @QueryParam("kind") Deed.@Nullable Kind kind,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("100") int size) {
        AuditFilter filter =
                new AuditFilter(
                        kind,
                        Parameter.text(actor),
                        Parameter.text(unit),
                        moment(from),
                        moment(until));
        return log.read(filter, Math.max(0, first), Math.min(Math.max(1, size), MOST));
    }

    @GET
    @Path("chain")
    public Chain check() {
        ChainCheck check = log.check();
        return new Chain(check.links(), check.intact(), check.holds());
    }

    private static @Nullable Instant moment(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException("from and until are moments: 2026-11-21T12:00:00Z", e);
        }
    }
}
