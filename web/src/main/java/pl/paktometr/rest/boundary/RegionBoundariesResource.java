package pl.paktometr.rest.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.paktometr.boundary.Boundaries;
import pl.paktometr.unit.TerytCode;

/** The borders of a region's counties. */
@Path("v1/regions/{region}/boundaries")
@Produces(MapAnswer.GEOJSON)
@Tag(name = "boundaries")
public class RegionBoundariesResource {

    @Inject Boundaries boundaries;
    @Context Request request;

    @GET
    @Operation(
            summary = "The borders of a region's counties, as GeoJSON",
            description =
                    "As those of all counties. Borders are public geography: every region's are open to whoever is signed in.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", description = "The same as If-None-Match has it")
    @APIResponse(responseCode = "404", description = "The region has none, or there is no such")
    public Response one(@PathParam("region") TerytCode region) {
        return MapAnswer.of(boundaries.ofRegion(region), request);
    }
}
