package pl.paktometr.export.workings;

import java.util.Locale;
import pl.paktometr.export.Wording;

/** The sheets, in their order. */
enum Tab {
    GUIDE,
    PROFILE,
    RANKING,
    SCORES,
    COUNTIES,
    PARTS,
    ANSWERS,
    RULES,
    TREND;

    String key() {
        return "export.workings.tab." + name().toLowerCase(Locale.ROOT);
    }

    String in(Wording wording) {
        return wording.of(key());
    }
}
