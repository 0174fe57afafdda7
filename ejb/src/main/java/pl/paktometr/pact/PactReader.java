package pl.paktometr.pact;

import static java.util.Objects.requireNonNull;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import pl.paktometr.pact.Article.Paragraph;
import pl.paktometr.shared.LocalText;
import pl.paktometr.unit.TerytCode;

/**
 * Reads a pact from the JSON it ships as; every member has to be there, and no text may be empty.
 */
final class PactReader {

    private PactReader() {}

    /**
     * @param name of the file among the content that ships with the product
     */
    static Pact shipped(String name) {
        try (InputStream json = PactReader.class.getResourceAsStream("/content/" + name)) {
            return read(requireNonNull(json, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pact read(InputStream json) {
        try (JsonReader reader = Json.createReader(json)) {
            JsonObject pact = reader.readObject();
            return new Pact(
                    TerytCode.of(pact.getString("region")),
                    text(pact, "title"),
                    pact.getString("adopted"),
                    list(pact, "articles", PactReader::article));
        }
    }

    private static Article article(JsonObject article) {
        return new Article(
                article.getInt("number"),
                text(article, "title"),
                list(article, "paragraphs", PactReader::paragraph));
    }

    private static Paragraph paragraph(JsonObject paragraph) {
        return new Paragraph(paragraph.getString("number"), text(paragraph, "summary"));
    }

    private static LocalText text(JsonObject parent, String name) {
        JsonObject text = parent.getJsonObject(name);
        LocalText both = new LocalText(text.getString("pl"), text.getString("en"));
        if (both.pl().isBlank() || both.en().isBlank()) {
            throw new IllegalArgumentException("Empty " + name + " in " + parent);
        }
        return both;
    }

    private static <T> List<T> list(JsonObject parent, String name, Function<JsonObject, T> item) {
        return parent.getJsonArray(name).getValuesAs(item);
    }
}
