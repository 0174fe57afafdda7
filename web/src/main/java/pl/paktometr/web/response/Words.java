package pl.paktometr.web.response;

import java.util.Locale;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.shared.Message;

/** What is said the same on several pages. */
public final class Words {

    private Words() {}

    /**
     * The kind goes with the name: there is a gmina miejska Człuchów and a gmina wiejska Człuchów.
     */
    public static Message unit(AskedUnit unit) {
        return Message.of("response.unit." + key(unit.kind()), unit.name());
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
