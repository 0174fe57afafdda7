package pl.paktometr.rest.plan;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.plan.Plans;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.unit.TerytCode;

/** What an office means to do, starting from one year's answers. */
@Path("v1/regions/{region}/campaigns/{year}/plans/{unit}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PlansResource {
    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @PathParam("unit")
    TerytCode unit;

    @Inject Plans plans;
    @Inject Questionnaires questionnaires;

    @GET
    @Operation(
            summary = "The items that start from that year’s answers",
            description =
                    "Each with what came of it, judged from the submission in force of the year after: MET, PARTLY, MISSED, OPEN, NOT_APPLICABLE or NOT_COMPARABLE.")
    public JsonArray all() {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        plans.ofYear(region, year, unit)
                .forEach(
                        item ->
                                items.add(
                                        PlanItemJson.of(
                                                item, questionnaires.edition(item.edition()))));
        return items.build();
    }

    @PUT
    @Path("items/{code}")
    @Operation(
            summary = "Plans an answer, or changes what was planned",
            description =
                    "{\"value\": …} or {\"typed\": \"…\"} as for an answer, with \"owner\", \"due\" (a date) and \"note\". An item that exists is changed with If-Match.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "There is one, and no version was named")
    public Response keep(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonObject body) {
        int version =
                plans.keep(
                        region,
                        year,
                        unit,
                        code,
                        PlanBody.target(body),
                        PlanBody.intent(body),
                        PlanBody.version(ifMatch));
        return Response.ok(JSON.createObjectBuilder().add("version", version).build())
                .tag(new EntityTag(String.valueOf(version)))
                .build();
    }

    @DELETE
    @Path("items/{code}")
    @Operation(summary = "Drops an item; If-Match names the version seen")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "There is no such item")
    public void drop(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        plans.drop(region, year, unit, code, PlanBody.version(ifMatch));
    }
}
