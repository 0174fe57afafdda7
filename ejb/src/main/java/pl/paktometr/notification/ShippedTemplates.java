package pl.paktometr.notification;

import static java.util.Objects.requireNonNull;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import pl.paktometr.shared.Letter.Purpose;

/** The wording that ships with the product, held to the same rules as a region's own. */
final class ShippedTemplates {
    private static final Map<Purpose, LetterTemplate> ALL = read();

    private ShippedTemplates() {}

    static LetterTemplate of(Purpose purpose) {
        return requireNonNull(ALL.get(purpose), () -> "No template for " + purpose);
    }

    /** What is written by a template at all. */
    static Set<Purpose> purposes() {
        return ALL.keySet();
    }

    private static Map<Purpose, LetterTemplate> read() {
        try (InputStream json =
                        ShippedTemplates.class.getResourceAsStream("/content/letters.json");
                JsonReader reader = Json.createReader(requireNonNull(json, "letters.json"))) {
            Map<Purpose, LetterTemplate> all = new EnumMap<>(Purpose.class);
            reader.readObject()
                    .forEach(
                            (name, value) -> {
                                Purpose purpose = Purpose.valueOf(name);
                                JsonObject template = value.asJsonObject();
                                all.put(
                                        purpose,
                                        LetterTemplate.checked(
                                                purpose,
                                                template.getString("subject"),
                                                template.getString("text")));
                            });
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
