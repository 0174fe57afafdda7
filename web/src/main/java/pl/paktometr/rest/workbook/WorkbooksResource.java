package pl.paktometr.rest.workbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.rest.shared.TakesFile;
import pl.paktometr.spreadsheet.Spreadsheet;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.export.SpokenWording;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;
import pl.paktometr.workbook.WorkbookFile;
import pl.paktometr.workbook.Workbooks;

/** A unit's questionnaire as a workbook, and what it says when it comes back. */
@Path("v1/regions/{region}/campaigns/{year}/workbooks/{unit}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "workbooks")
public class WorkbooksResource {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @PathParam("unit")
    TerytCode unit;

    @Inject Workbooks workbooks;
    @Inject Texts texts;
    @Context HttpServletRequest request;

    @GET
    @Path("questionnaire.xlsx")
    @Produces(XLSX)
    @Operation(
            summary = "The questionnaire to be filled in, with every answer as it stands",
            description =
                    "One sheet per area; rows are found again by hidden codes, so it can be sorted and saved by any program.")
    public Response make(
            @Parameter(description = "pl or en, before Accept-Language") @QueryParam("lang")
                    @Nullable String language) {
        Texts spoken = new Texts(Language.of(request, language));
        WorkbookFile file = workbooks.make(region, year, unit, new SpokenWording(spoken));
        return Response.ok(file.content())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("uploads")
    @Consumes(MediaType.WILDCARD)
    @TakesFile(bytes = Spreadsheet.MOST_BYTES)
    @Operation(
            summary = "Brings a filled-in workbook back; no answer is touched",
            description =
                    "The body is the file. Its answers are kept for a day, for the caller alone, in place of the caller’s file before.")
    @APIResponse(responseCode = "201", description = "What differs")
    @APIResponse(responseCode = "400", description = "Not a workbook of this questionnaire")
    @APIResponse(responseCode = "409", description = "The response cannot be changed now")
    public Response receive(
            @Parameter(description = "What the sender calls it") @QueryParam("name")
                    @Nullable String name,
            InputStream file) {
        return Response.status(Response.Status.CREATED)
                .entity(
                        DifferenceJson.of(
                                workbooks.receive(
                                        region, year, unit, name == null ? "" : name, file),
                                texts))
                .build();
    }

    @GET
    @Path("uploads/{upload}")
    @Operation(summary = "What a workbook brought before says otherwise than the response now")
    @APIResponse(responseCode = "404", description = "Not the caller’s, or its day is over")
    public JsonObject one(@PathParam("upload") long upload) {
        return DifferenceJson.of(workbooks.one(region, year, unit, upload), texts);
    }

    @POST
    @Path("uploads/{upload}/choices")
    @Operation(
            summary = "Takes or keeps, answer by answer",
            description =
                    "{\"choices\": {\"A1\": {\"take\": true, \"version\": 3}, …}}: every answer that is CHANGED or CONFLICT, with the version of the one online that was seen. What somebody changed since stays and is told in refused.")
    @APIResponse(responseCode = "200", description = "taken, kept, refused")
    @APIResponse(responseCode = "400", description = "A choice is missing; nothing was taken")
    public JsonObject apply(@PathParam("upload") long upload, JsonObject body) {
        return DifferenceJson.of(
                workbooks.apply(region, year, unit, upload, ChoicesBody.read(body)), texts);
    }

    @DELETE
    @Path("uploads/{upload}")
    @Operation(summary = "Throws away what was brought")
    @APIResponse(responseCode = "204")
    public void drop(@PathParam("upload") long upload) {
        workbooks.drop(region, year, unit, upload);
    }
}
