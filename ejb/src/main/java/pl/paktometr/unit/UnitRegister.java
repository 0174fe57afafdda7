package pl.paktometr.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * All regions and units of the country as at a day, whether published or stored. Its units say its
 * counties too: a county is either a land county or a city that is one.
 */
record UnitRegister(LocalDate stateOn, List<Region> regions, List<Unit> units) {

    UnitRegister {
        regions = List.copyOf(regions);
        units = List.copyOf(units);
    }

    List<County> counties() {
        return units.stream()
                .filter(
                        unit ->
                                unit.kind() == UnitKind.LAND_COUNTY
                                        || unit.kind() == UnitKind.CITY_COUNTY)
                .map(
                        unit ->
                                new County(
                                        unit.county(),
                                        unit.name(),
                                        unit.kind() == UnitKind.CITY_COUNTY))
                .toList();
    }
}
