package pl.paktometr.peer;

import static pl.paktometr.unit.UnitKind.CITY_COUNTY;
import static pl.paktometr.unit.UnitKind.LAND_COUNTY;
import static pl.paktometr.unit.UnitKind.RURAL_MUNICIPALITY;
import static pl.paktometr.unit.UnitKind.URBAN_MUNICIPALITY;
import static pl.paktometr.unit.UnitKind.URBAN_RURAL_MUNICIPALITY;

import java.util.List;
import java.util.Set;
import pl.paktometr.unit.UnitKind;

/** The kinds of unit among which a unit looks for its like. */
public enum Circle {
    RURAL_MUNICIPALITIES(RURAL_MUNICIPALITY),
    URBAN_MUNICIPALITIES(URBAN_MUNICIPALITY),
    URBAN_RURAL_MUNICIPALITIES(URBAN_RURAL_MUNICIPALITY),
    MUNICIPALITIES(RURAL_MUNICIPALITY, URBAN_MUNICIPALITY, URBAN_RURAL_MUNICIPALITY),
    LAND_COUNTIES(LAND_COUNTY),
    CITY_COUNTIES(CITY_COUNTY),
    CITIES(CITY_COUNTY, URBAN_MUNICIPALITY);

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<UnitKind> kinds;

    Circle(UnitKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    boolean takesIn(UnitKind kind) {
        return kinds.contains(kind);
    }

    /**
     * From the narrowest to the widest. A county is like counties alone; a region has few cities
     * with county rights, so other towns help out.
     */
    static List<Circle> of(UnitKind kind) {
        return switch (kind) {
            case RURAL_MUNICIPALITY -> List.of(RURAL_MUNICIPALITIES, MUNICIPALITIES);
            case URBAN_MUNICIPALITY -> List.of(URBAN_MUNICIPALITIES, MUNICIPALITIES);
            case URBAN_RURAL_MUNICIPALITY -> List.of(URBAN_RURAL_MUNICIPALITIES, MUNICIPALITIES);
            case LAND_COUNTY -> List.of(LAND_COUNTIES);
            case CITY_COUNTY -> List.of(CITY_COUNTIES, CITIES);
        };
    }
}
