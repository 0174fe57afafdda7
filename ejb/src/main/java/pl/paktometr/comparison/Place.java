package pl.paktometr.comparison;

import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

/**
 * What a figure is about.
 *
 * @param level how much it takes in
 * @param code of the region, the county or the unit; 00 for the country
 */
public record Place(Selection.Level level, TerytCode code, Message label) {

    static Place of(County county) {
        return new Place(
                Selection.Level.COUNTIES,
                county.code(),
                county.city() ? plain(county.name()) : land(county.name()));
    }

    static Place of(AskedUnit unit) {
        String key =
                switch (unit.kind()) {
                    case LAND_COUNTY -> "response.unit.land_county";
                    case CITY_COUNTY -> "response.unit.city_county";
                    case URBAN_MUNICIPALITY -> "response.unit.urban_municipality";
                    case RURAL_MUNICIPALITY -> "response.unit.rural_municipality";
                    case URBAN_RURAL_MUNICIPALITY -> "response.unit.urban_rural_municipality";
                };
        return new Place(Selection.Level.UNITS, unit.code(), Message.of(key, unit.name()));
    }

    static Place region(TerytCode code, String name) {
        return new Place(
                Selection.Level.REGIONS, code, Message.of("comparison.place.region", name));
    }

    static Place country() {
        return new Place(
                Selection.Level.REGIONS,
                TerytCode.of("00"),
                Message.of("comparison.place.country"));
    }

    private static Message land(String name) {
        return Message.of("response.unit.land_county", name);
    }

    private static Message plain(String name) {
        return Message.of("comparison.place.plain", name);
    }
}
