package pl.paktometr.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.unit.UnitKind;

/** How letters say things; they are in Polish, whoever reads them. */
final class LetterWords {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("pl"));

    private LetterWords() {}

    /** What can be said about a unit's part in a round. */
    static Map<Placeholder, String> about(Campaign campaign, AskedUnit unit) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.UNIT, unit(unit.kind(), unit.name()));
        values.put(Placeholder.YEAR, String.valueOf(campaign.year()));
        values.put(Placeholder.DEADLINE, day(campaign.deadline().lastMoment()));
        values.put(Placeholder.DAYS_LEFT, days(campaign.deadline().daysLeft()));
        return values;
    }

    static String unit(UnitKind kind, String name) {
        return switch (kind) {
            case LAND_COUNTY -> "powiat " + name;
            case CITY_COUNTY -> "miasto " + name;
            case URBAN_MUNICIPALITY -> "gmina miejska " + name;
            case RURAL_MUNICIPALITY -> "gmina wiejska " + name;
            case URBAN_RURAL_MUNICIPALITY -> "gmina miejsko-wiejska " + name;
        };
    }

    static String day(Instant instant) {
        return day(instant.atZone(WARSAW).toLocalDate());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** 1 dzień, 2 dni, 5 dni. */
    static String days(long number) {
        return number + (number == 1 ? " dzień" : " dni");
    }
}
