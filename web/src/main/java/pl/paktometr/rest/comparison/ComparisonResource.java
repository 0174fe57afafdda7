package pl.paktometr.rest.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.comparison.Aggregate;
import pl.paktometr.comparison.Comparisons;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.unit.TerytCode;

/** Counties and units side by side. */
@Path("v1/regions/{region}/campaigns/{year}/comparison")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparison")
public class ComparisonResource {

    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @Inject Comparisons comparisons;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;

    @GET
    @Path("counties")
    @Operation(
            summary = "The counties of a region",
            description =
                    "Made from submissions in force. A total that is not complete has a range: what it would be if every missing unit scored the lowest or the highest total of the region.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", description = "No such method")
    public List<CountyJson> counties(
            @Parameter(description = "mean, weighted (by inhabitants) or median")
                    @QueryParam("method")
                    @DefaultValue("mean")
                    String method) {
        return comparisons.counties(region, year, Aggregate.of(method)).counties().stream()
                .map(CountyJson::of)
                .toList();
    }

    @GET
    @Path("units")
    @Operation(summary = "Every unit asked, also those that have not answered")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Nobody was asked in that county")
    public List<UnitJson> units(
            @Parameter(description = "Only those of one county, 4 digits") @QueryParam("county")
                    @Nullable TerytCode county) {
        List<String> areas =
                questionnaires.edition(campaigns.one(region, year).edition()).scoredAreas().stream()
                        .map(Area::code)
                        .toList();
        return comparisons.units(region, year, Optional.ofNullable(county)).stream()
                .map(unit -> UnitJson.of(unit, areas))
                .toList();
    }
}
