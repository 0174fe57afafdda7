package pl.paktometr.web.response;

import java.util.Locale;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.County;
import pl.paktometr.unit.UnitKind;
import pl.paktometr.web.shared.Texts;

/** What is said the same on several pages. */
public final class Words {

    private Words() {}

    /**
     * The kind goes with the name: there is a gmina miejska Człuchów and a gmina wiejska Człuchów.
     */
    public static Message unit(AskedUnit unit) {
        return unit(unit.kind(), unit.name());
    }

    /** powiat kartuski, but Gdańsk. */
    public static String county(County county, Texts texts) {
        return county.city() ? county.name() : texts.of("response.unit.land_county", county.name());
    }

    static Message unit(UnitKind kind, String name) {
        return Message.of("response.unit." + key(kind), name);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
