package pl.paktometr.rest.history;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.history.PastPreview;
import pl.paktometr.history.PastYears;
import pl.paktometr.rest.shared.TakesFile;
import pl.paktometr.spreadsheet.Spreadsheet;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.Texts;

/** Answers of a year in which nobody used the product. */
@Path("v1/regions/{region}/campaigns/{year}/past-answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "past answers")
public class PastYearsResource {
    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @Inject PastYears years;
    @Inject Texts texts;

    @POST
    @Consumes(MediaType.WILDCARD)
    @TakesFile(bytes = Spreadsheet.MOST_BYTES)
    @Operation(
            summary = "Brings past answers of a closed campaign; no response is touched",
            description =
                    "The body is an XLSX or a CSV with a row for each answer: TERYT, code, value, reason. Its rows are kept for a day, for the caller alone.")
    @APIResponse(responseCode = "201", description = "What the rows come to, and which are wrong")
    public Response receive(@QueryParam("name") @Nullable String name, InputStream file) {
        return Response.status(Response.Status.CREATED)
                .entity(json(years.receive(region, year, name == null ? "" : name, file)))
                .build();
    }

    @GET
    @Path("{upload}")
    @Operation(summary = "What rows brought before would come to now")
    public JsonObject one(@PathParam("upload") long upload) {
        return json(years.one(region, year, upload));
    }

    @POST
    @Path("{upload}/application")
    @Operation(
            summary = "Makes them accepted submissions, all units or none",
            description = "{\"onlyGood\": true} leaves out the rows that are wrong.")
    @APIResponse(responseCode = "400", description = "A row is wrong; nothing was saved")
    public JsonObject apply(@PathParam("upload") long upload, @Nullable JsonObject body) {
        boolean onlyGood = body != null && body.get("onlyGood") == JsonValue.TRUE;
        return json(years.apply(region, year, upload, onlyGood));
    }

    private JsonObject json(PastPreview preview) {
        JsonArrayBuilder units = JSON.createArrayBuilder();
        preview.units()
                .forEach(
                        each ->
                                units.add(
                                        JSON.createObjectBuilder()
                                                .add("unit", each.unit().teryt())
                                                .add("answers", each.answers())
                                                .add("missing", each.missing())));
        JsonArrayBuilder wrong = JSON.createArrayBuilder();
        preview.wrong()
                .forEach(
                        each ->
                                wrong.add(
                                        JSON.createObjectBuilder()
                                                .add("line", each.row().line())
                                                .add("unit", each.row().teryt())
                                                .add("code", each.row().code())
                                                .add("why", texts.message(each.why()))));
        return JSON.createObjectBuilder()
                .add("upload", preview.upload())
                .add("fileName", preview.fileName())
                .add("units", units)
                .add("wrong", wrong)
                .build();
    }
}
