package pl.paktometr.rest.movement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.paktometr.movement.Movements;
import pl.paktometr.unit.TerytCode;

/** Why scores moved since last year. */
@Path("v1/regions/{region}/campaigns/{year}/movements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "movements")
public class MovementsResource {
    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @Inject Movements movements;

    @GET
    @Path("units/{unit}")
    @Operation(
            summary = "The steps from one unit's total of last year to this year's",
            description =
                    "The deltas add up to the difference. Where there is no way to tell, told is false and because says why.")
    public JsonObject ofUnit(@PathParam("unit") TerytCode unit) {
        return StepsJson.of(movements.ofUnit(region, year, unit));
    }

    @GET
    @Path("counties/{county}")
    @Operation(
            summary = "The same for the mean of a county's units",
            description =
                    "WHO_ANSWERED is what units moved that answered in one of the years alone.")
    public JsonObject ofCounty(@PathParam("county") TerytCode county) {
        return StepsJson.of(movements.ofCounty(region, year, county));
    }
}
