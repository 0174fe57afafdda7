package pl.paktometr.rest.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.commitment.Commitments;
import pl.paktometr.unit.TerytCode;

/** The pact's commitments, article by article. */
@Path("v1/regions/{region}/campaigns/{year}/commitments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments")
public class CommitmentsResource {
    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @Inject Commitments commitments;

    @GET
    @Operation(
            summary = "Article × county, or article × unit of one county with what was done",
            description =
                    "Of the signatories asked. Evidence is the scored results that bear on the article, with the mean of all that submitted or the unit's points.")
    public JsonObject all(
            @Parameter(description = "Article × unit of one county, 4 digits") @QueryParam("county")
                    @Nullable TerytCode county) {
        return county == null
                ? CommitmentsJson.of(commitments.ofRegion(region, year))
                : CommitmentsJson.of(commitments.ofCounty(region, year, county));
    }
}
