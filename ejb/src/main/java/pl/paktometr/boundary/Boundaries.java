package pl.paktometr.boundary;

import static pl.paktometr.shared.JsonLibrary.JSON;
import static pl.paktometr.shared.Roles.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

/**
 * The borders of counties for maps. They are public geography, so whoever is signed in may see
 * those of every region.
 */
@Stateless
@RolesAllowed(SIGNED_IN)
public class Boundaries {

    @Inject BoundaryQueries queries;
    @Inject KeptMaps kept;

    /**
     * Whether a map of the region can show borders: every county has one, for a county without
     * would be missed on it. If not, the map of tiles is what there is.
     */
    public boolean has(TerytCode region) {
        return region.isRegion() && queries.stamp(region.digits()).complete();
    }

    /** Whether a map of all regions of the installation can, as {@link #has(TerytCode)}. */
    public boolean has() {
        return queries.stamp("").complete();
    }

    /**
     * The borders there are, of some or all of the region's counties.
     *
     * @throws NoBoundaries if there are none, or no such region
     */
    public BoundaryMap ofRegion(TerytCode region) {
        if (!region.isRegion()) {
            throw new NoBoundaries(region.digits());
        }
        return map(region.digits());
    }

    /**
     * The borders there are, of all regions of the installation.
     *
     * @throws NoBoundaries if there are none
     */
    public BoundaryMap ofAll() {
        return map("");
    }

    private BoundaryMap map(String area) {
        BoundaryQueries.Stamp stamp = queries.stamp(area);
        if (stamp.have() == 0) {
            throw new NoBoundaries(area);
        }
        return kept.of(area, stamp, () -> new BoundaryMap(json(queries.rows(area))));
    }

    /** The geometries are JSON already. */
    static String json(List<BoundaryQueries.Row> rows) {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        String separator = "";
        for (BoundaryQueries.Row row : rows) {
            if (row.geometry() != null) {
                json.append(separator)
                        .append("{\"type\":\"Feature\",\"properties\":")
                        .append(properties(row.county()))
                        .append(",\"geometry\":")
                        .append(row.geometry())
                        .append('}');
                separator = ",";
            }
        }
        return json.append("]}").toString();
    }

    private static String properties(County county) {
        return JSON.createObjectBuilder()
                .add("name", county.code().digits())
                .add("label", county.name())
                .build()
                .toString();
    }
}
