package pl.paktometr.export.report;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import pl.paktometr.export.Wording;
import pl.paktometr.shared.Message;

/** The real texts, which live with the pages; a missing one fails. */
public record BundleWording(Locale locale, Properties texts) implements Wording {

    public static BundleWording of(String language) {
        Path bundle = Path.of("../web/src/main/resources/texts_" + language + ".properties");
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new BundleWording(Locale.forLanguageTag(language), texts);
    }

    @Override
    public String of(Message message) {
        return message.in(locale, key -> Objects.requireNonNull(texts.getProperty(key), key));
    }
}
