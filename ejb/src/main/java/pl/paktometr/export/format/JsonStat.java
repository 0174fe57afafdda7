package pl.paktometr.export.format;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import pl.paktometr.export.report.Cube;

/** A dataset of JSON-stat 2.0. */
@ApplicationScoped
public class JsonStat implements ExportFormat<Cube> {

    @Override
    public String name() {
        return "json-stat";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Class<Cube> takes() {
        return Cube.class;
    }

    @Override
    public void write(Document<Cube> document, OutputStream out) throws IOException {
        Cube cube = document.content();
        try (JsonGenerator json =
                JSON.createGeneratorFactory(null)
                        .createGenerator(new Json.LeftOpen(out), StandardCharsets.UTF_8)) {
            json.writeStartObject()
                    .write("version", "2.0")
                    .write("class", "dataset")
                    .write("label", document.title())
                    .write("source", cube.source())
                    .write("updated", cube.updated().toString());
            if (!document.notice().isEmpty()) {
                json.writeStartArray("note").write(document.notice()).writeEnd();
            }
            json.writeStartArray("id");
            cube.dimensions().forEach(dimension -> json.write(dimension.code()));
            json.writeEnd().writeStartArray("size");
            cube.dimensions().forEach(dimension -> json.write(dimension.categories().size()));
            json.writeEnd();
            roles(cube, json);
            json.writeStartObject("dimension");
            cube.dimensions().forEach(dimension -> dimension(dimension, json));
            json.writeEnd();
            values(cube.values(), json);
            json.writeStartObject("extension").writeStartObject("status").writeStartObject("label");
            cube.statuses().forEach(json::write);
            json.writeEnd().writeEnd().writeEnd().writeEnd();
        }
    }

    private static void roles(Cube cube, JsonGenerator json) {
        json.writeStartObject("role");
        for (Cube.Role role : Cube.Role.values()) {
            json.writeStartArray(role.name().toLowerCase(Locale.ROOT));
            cube.dimensions().stream()
                    .filter(dimension -> dimension.role() == role)
                    .forEach(dimension -> json.write(dimension.code()));
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void dimension(Cube.Dimension dimension, JsonGenerator json) {
        json.writeStartObject(dimension.code())
                .write("label", dimension.label())
                .writeStartObject("category")
                .writeStartArray("index");
        dimension.categories().keySet().forEach(json::write);
        json.writeEnd().writeStartObject("label");
        dimension.categories().forEach(json::write);
        json.writeEnd().writeEnd().writeEnd();
    }

    /** A status stands only where it says something, by the position of its value. */
    private static void values(List<Cube.Value> values, JsonGenerator json) {
        json.writeStartArray("value");
        for (Cube.Value value : values) {
            value.number().ifPresentOrElse(json::write, json::writeNull);
        }
        json.writeEnd().writeStartObject("status");
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).status().isEmpty()) {
                json.write(Integer.toString(i), values.get(i).status());
            }
        }
        json.writeEnd();
    }
}
