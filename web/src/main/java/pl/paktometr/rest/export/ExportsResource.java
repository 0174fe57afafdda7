package pl.paktometr.rest.export;

import static java.util.stream.Collectors.toMap;
import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.export.Export;
import pl.paktometr.export.Exports;
import pl.paktometr.export.Wording;
import pl.paktometr.job.Job;
import pl.paktometr.rest.job.JobJson;
import pl.paktometr.shared.Progress;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.export.ExportJobs;
import pl.paktometr.web.export.SpokenWording;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

/** Reports to save. */
@Path("v1/regions/{region}/campaigns/{year}/exports")
@RequestScoped
@Tag(name = "exports")
public class ExportsResource {

    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @Inject Exports exports;
    @Inject ExportJobs jobs;
    @Context HttpServletRequest request;
    @Context UriInfo address;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every report there is of the edition, in every format")
    public JsonArray all() {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        exports.offers(region, year)
                .forEach(
                        offer ->
                                all.add(
                                        JSON.createObjectBuilder()
                                                .add("report", offer.report())
                                                .add("format", offer.format())));
        return all.build();
    }

    @GET
    @Path("{report}.{format}")
    @Operation(
            summary = "A report as a file",
            description = "As a job, if it takes longer: the same address with POST.")
    @APIResponse(responseCode = "200", description = "The file, as an attachment")
    @APIResponse(responseCode = "404", description = "No such report or format")
    public Response one(
            @PathParam("report") String report,
            @PathParam("format") String format,
            @Parameter(description = "pl or en, before Accept-Language") @QueryParam("lang")
                    @Nullable String language) {
        Export export = exports.one(report, format, region, year, choices());
        Wording wording = new SpokenWording(texts(language));
        StreamingOutput file = out -> exports.write(export, wording, Progress.UNHEARD, out);
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
    @Operation(
            summary = "Orders a report as a job",
            description = "For what takes longer; the answer says where to ask how far it is.")
    @APIResponse(responseCode = "202", description = "Taken; Location is the job")
    @APIResponse(responseCode = "409", description = "Too many unfinished jobs")
    public Response order(
            @PathParam("report") String report,
            @PathParam("format") String format,
            @QueryParam("lang") @Nullable String language) {
        Job job = jobs.order(report, format, region, year, choices(), texts(language));
        return Response.accepted(JobJson.of(job))
                .header(HttpHeaders.LOCATION, JobJson.address(job))
                .build();
    }

    private Texts texts(@Nullable String language) {
        return new Texts(Language.of(request, language));
    }

    /** Whatever else stands in the address; a report knows which of it is meant for it. */
    private Map<String, String> choices() {
        return address.getQueryParameters().entrySet().stream()
                .filter(choice -> !choice.getKey().equals("lang"))
                .collect(toMap(Map.Entry::getKey, choice -> choice.getValue().get(0)));
    }
}
