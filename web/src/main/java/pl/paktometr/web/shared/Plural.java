package pl.paktometr.web.shared;

import java.util.Locale;

/**
 * The grammatical form a noun takes beside a whole number; its name in lower case ends the text's
 * key.
 */
enum Plural {
    ONE,
    FEW,
    MANY;

    /** Polish has three forms (1 gmina, 2 gminy, 5 gmin, 22 gminy, 112 gmin), English two. */
    static Plural of(long number, Locale locale) {
        long count = Math.abs(number);
        if (count == 1) {
            return ONE;
        }
        if (Language.ENGLISH.equals(locale)) {
            return MANY;
        }
        boolean teen = count % 100 >= 12 && count % 100 <= 14;
        boolean few = count % 10 >= 2 && count % 10 <= 4;
        return few && !teen ? FEW : MANY;
    }

    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
