package pl.paktometr.rest.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.export.CountryExport;
import pl.paktometr.export.CountryExports;
import pl.paktometr.export.Offer;
import pl.paktometr.export.Wording;
import pl.paktometr.job.Job;
import pl.paktometr.rest.job.JobJson;
import pl.paktometr.shared.Progress;
import pl.paktometr.web.export.ExportJobs;
import pl.paktometr.web.export.SpokenWording;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

/** All regions and years at once. */
@Path("v1/exports")
@RequestScoped
@Tag(name = "exports")
public class CountryExportsResource {
    @Inject CountryExports exports;
    @Inject ExportJobs jobs;
    @Context HttpServletRequest request;

    @GET
    @Path("{report}.{format}")
    @Operation(
            summary = "The answers of all regions and years as a file",
            description =
                    """
                    country-wide: a row for each submission in force; country-long: a row for each answer; as csv, \
                    csv-excel, json, ods or xlsx. A spreadsheet continues on a next sheet after 1,048,576 rows.""")
    @APIResponse(responseCode = "200", description = "The file, as an attachment")
    @APIResponse(responseCode = "404", description = "No such report or format")
    public Response one(
            @PathParam("report") String report,
            @PathParam("format") String format,
            @Parameter(description = "pl or en, before Accept-Language") @QueryParam("lang")
                    @Nullable String language) {
        CountryExport export = exports.one(new Offer(report, format));
        Wording wording = new SpokenWording(texts(language));
        StreamingOutput file = out -> exports.write(export.offer(), wording, Progress.UNHEARD, out);
        return Response.ok(file, export.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + export.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{report}.{format}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Orders the same as a job")
    @APIResponse(responseCode = "202", description = "Taken; Location is the job")
    public Response order(
            @PathParam("report") String report,
            @PathParam("format") String format,
            @QueryParam("lang") @Nullable String language) {
        Job job = jobs.country(new Offer(report, format), texts(language));
        return Response.accepted(JobJson.of(job))
                .header(HttpHeaders.LOCATION, JobJson.address(job))
                .build();
    }

    private Texts texts(@Nullable String language) {
        return new Texts(Language.of(request, language));
    }
}
