package pl.paktometr.rest.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import pl.paktometr.audit.AuditFilter;
import pl.paktometr.audit.AuditLog;
import pl.paktometr.audit.AuditRow;
import pl.paktometr.audit.ChainCheck;
import pl.paktometr.shared.Page;

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
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("100") int size) {
        AuditFilter filter = AuditQuery.filter(kind, actor, unit, from, until);
        return log.read(filter, Math.max(0, first), Math.min(Math.max(1, size), MOST));
    }

    @GET
    @Path("chain")
    public Chain check() {
        ChainCheck check = log.check();
        return new Chain(check.links(), check.intact(), check.holds());
    }
}
