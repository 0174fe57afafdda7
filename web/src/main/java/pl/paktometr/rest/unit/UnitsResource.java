package pl.paktometr.rest.unit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.UnitKind;
import pl.paktometr.unit.Units;

@Path("v1/regions/{region}/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
public class UnitsResource {

    @Inject Units units;
    @Inject Access access;

    @GET
    @Operation(
            summary = "The units a region has today",
            description = "By code: each county's office before its municipalities.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "403", description = "Another region than the caller's")
    @APIResponse(responseCode = "404", description = "No such region")
    public List<UnitRow> list(@PathParam("region") TerytCode region) {
        List<Unit> found = units.ofRegion(region);
        access.mayReadUnitsOf(region);
        return found.stream().map(UnitRow::of).toList();
    }

    /**
     * @param teryt 7 digits, for a land county 4
     * @param name as in TERC: a land county's is an adjective
     * @param county the code of the county it is or lies in
     * @param population left out where no figure is known
     */
    public record UnitRow(
            String teryt, String name, UnitKind kind, String county, @Nullable Integer population) {

        static UnitRow of(Unit unit) {
            return new UnitRow(
                    unit.teryt(),
                    unit.name(),
                    unit.kind(),
                    unit.county().digits(),
                    unit.population());
        }
    }
}
