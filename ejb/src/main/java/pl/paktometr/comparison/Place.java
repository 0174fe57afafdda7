package pl.paktometr.comparison;

import java.util.Locale;
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
        return new Place(
                Selection.Level.UNITS,
                unit.code(),
                Message.of(
                        "response.unit." + unit.kind().name().toLowerCase(Locale.ROOT),
                        unit.name()));
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
