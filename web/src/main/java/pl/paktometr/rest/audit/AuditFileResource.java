package pl.paktometr.rest.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;
import pl.paktometr.audit.AuditExport;
import pl.paktometr.audit.AuditLog;
import pl.paktometr.web.shared.InstallationFacts;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

/** The audit log as a file, oldest first, with what the chain is recomputed from. */
@Path("v1/audit.csv")
@RequestScoped
public class AuditFileResource {
    @Inject AuditLog log;
    @Inject InstallationFacts installation;
    @Context HttpServletRequest request;

    @GET
    public Response file(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("lang") @Nullable String language) {
        AuditExport export = log.export(AuditQuery.filter(kind, actor, unit, from, until));
        Texts texts = new Texts(Language.of(request, language));
        StreamingOutput file =
                out -> {
                    AuditCsv csv = new AuditCsv(out, texts);
                    log.write(export, csv);
                    csv.end();
                };
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%spaktometr-audit-%d.csv\""
                                .formatted(
                                        installation.isSampleData() ? "dane-przykladowe-" : "",
                                        export.last()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
