package pl.paktometr.rest.peer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.paktometr.peer.Peers;
import pl.paktometr.unit.TerytCode;

/** A unit beside others like it, none of whom is named. */
@Path("v1/regions/{region}/campaigns/{year}/peers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "peers")
public class PeersResource {
    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @Inject Peers peers;

    @GET
    @Path("{unit}")
    @Operation(
            summary = "Where a unit stands among its peers",
            description =
                    "Its own points beside the quartiles of one fixed group: of those that answered, the 15 nearest by number of inhabitants of the same kind of unit. A figure to which fewer than 5 contribute is withheld, and so are all while submissions still come in.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No submission of the unit is in force")
    public JsonObject standing(@PathParam("unit") TerytCode unit) {
        return StandingJson.of(peers.standing(region, year, unit));
    }
}
