package pl.paktometr.shared;

import java.io.Serializable;
import java.util.Locale;

/** A short text of the content, in both languages of the product. Polish is the original. */
public record LocalText(String pl, String en) implements Serializable {

    /** English for any English locale, Polish for every other. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : pl;
    }
}
