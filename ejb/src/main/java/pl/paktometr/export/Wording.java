package pl.paktometr.export;

import java.util.Locale;
import pl.paktometr.shared.LocalText;
import pl.paktometr.shared.Message;

/**
 * The reader's language. Whoever asks for an export brings it along, since the texts belong to the
 * pages.
 */
public interface Wording {

    Locale locale();

    String of(Message message);

    default String of(String key, Object... args) {
        return of(Message.of(key, args));
    }

    default String of(LocalText text) {
        return text.in(locale());
    }
}
