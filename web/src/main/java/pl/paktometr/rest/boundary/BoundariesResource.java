package pl.paktometr.rest.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.paktometr.boundary.Boundaries;

/** The borders of all counties of the installation. */
@Path("v1/boundaries")
@Produces(MapAnswer.GEOJSON)
@Tag(name = "boundaries")
public class BoundariesResource {

    @Inject Boundaries boundaries;
    @Context Request request;

    @GET
    @Operation(
            summary = "The borders of the installation's counties, as GeoJSON",
            description =
                    "A FeatureCollection (RFC 7946), simplified for maps. Each feature has the properties name, the county's TERYT code, and label, its name as in TERC.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", description = "The same as If-None-Match has it")
    @APIResponse(responseCode = "404", description = "Nobody uploaded borders")
    public Response all() {
        return MapAnswer.of(boundaries.ofAll(), request);
    }
}
