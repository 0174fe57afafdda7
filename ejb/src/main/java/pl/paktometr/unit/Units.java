package pl.paktometr.unit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pl.paktometr.shared.Page;

/**
 * The regions, counties and units of the country: public facts, so the door asks nobody who they
 * are.
 */
@Stateless
@PermitAll
public class Units {

    @Inject UnitQueries queries;

    /**
     * The unit, also one that is gone since. A city with county rights answers to its county's code
     * as well: 2261 is Gdańsk, 226101.
     *
     * @throws NoSuchUnit if there never was one
     */
    public Unit one(TerytCode code) {
        return queries.unit(code).orElseThrow(() -> new NoSuchUnit(code));
    }

    /**
     * The units the region has today, by code: each county's office before its gminas.
     *
     * @throws NoSuchUnit if there is no such region
     */
    public List<Unit> ofRegion(TerytCode region) {
        List<Unit> units = region.isRegion() ? queries.current(region) : List.of();
        if (units.isEmpty()) {
            throw new NoSuchUnit(region);
        }
        return units;
    }

    /**
     * @throws NoSuchUnit if there is no such region
     */
    public Region region(TerytCode code) {
        return queries.region(code).orElseThrow(() -> new NoSuchUnit(code));
    }

    /** By code. */
    public List<Region> regions() {
        return queries.regions();
    }

    /** By code: the land counties before the cities. */
    public List<County> countiesOf(TerytCode region) {
        return queries.counties(region);
    }

    /**
     * Today's units of a region or county whose name contains the text, in any case, or whose code
     * starts with it; by code.
     *
     * @param text blank finds all
     * @param first of the page, counted from 0
     * @param size how many at most
     */
    public Page<Unit> search(String text, TerytCode area, int first, int size) {
        return new Page<>(
                queries.search(text, area, first, size),
                queries.count(text, area).values().stream().mapToLong(Long::longValue).sum());
    }

    /**
     * How many units {@link #search} would find in all, by kind; a kind without any is left out.
     */
    public Map<UnitKind, Long> count(String text, TerytCode area) {
        return queries.count(text, area);
    }
}
