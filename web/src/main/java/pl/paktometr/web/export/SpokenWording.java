package pl.paktometr.web.export;

import java.util.Locale;
import pl.paktometr.export.Wording;
import pl.paktometr.shared.Message;
import pl.paktometr.web.shared.Texts;

/** The texts of the pages, lent to an export. */
public record SpokenWording(Texts texts) implements Wording {

    @Override
    public Locale locale() {
        return texts.locale();
    }

    @Override
    public String of(Message message) {
        return texts.message(message);
    }
}
