package pl.paktometr.export.fragment;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import pl.paktometr.shared.JsonLibrary;
import pl.paktometr.shared.LocalText;

/** Reads the fragments that ship with the product. */
final class FragmentReader {

    private static final String FILE = "fragments.json";

    private FragmentReader() {}

    static List<Fragment> shipped() {
        try (InputStream file =
                Objects.requireNonNull(FragmentReader.class.getResourceAsStream(FILE), FILE)) {
            return JsonLibrary.JSON
                    .createReader(file)
                    .readArray()
                    .getValuesAs(FragmentReader::fragment);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Fragment fragment(jakarta.json.JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new Fragment(
                json.getString("code"),
                text(json),
                json.getJsonArray("sections").getValuesAs(FragmentReader::section));
    }

    private static Fragment.Section section(jakarta.json.JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new Fragment.Section(
                text(json), json.getJsonArray("results").getValuesAs(JsonString::getString));
    }

    private static LocalText text(JsonObject json) {
        JsonObject title = json.getJsonObject("title");
        return new LocalText(title.getString("pl"), title.getString("en"));
    }
}
