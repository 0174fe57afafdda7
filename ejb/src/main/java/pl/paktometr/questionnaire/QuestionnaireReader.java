package pl.paktometr.questionnaire;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import pl.paktometr.questionnaire.type.Level;
import pl.paktometr.shared.LocalText;

/** Reads an edition from its JSON; it takes a questionnaire without a single mistake, or none. */
final class QuestionnaireReader {

    private static final JsonReaderFactory JSON =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final Pattern AREA_CODE = Pattern.compile("[A-Z]");

    private final Node root;
    private final Map<String, ResultReader.Block> blocks = new LinkedHashMap<>();
    private final Set<String> areaCodes = new HashSet<>();

    private QuestionnaireReader(Node root) {
        this.root = root;
    }

    /**
     * @throws QuestionnaireRefused with every mistake there is
     */
    static Questionnaire read(InputStream json) {
        return new QuestionnaireReader(Node.root(parse(json))).read();
    }

    private static JsonObject parse(InputStream json) {
        try (JsonReader reader = JSON.createReader(json)) {
            JsonValue value = reader.readValue();
            if (value instanceof JsonObject object) {
                return object;
            }
            throw notJson("expected an object");
        } catch (JsonException broken) {
            throw notJson(String.valueOf(broken.getMessage()));
        }
    }

    private static QuestionnaireRefused notJson(String why) {
        return new QuestionnaireRefused(List.of(new QuestionnaireRefused.Problem("", why)));
    }

    private Questionnaire read() {
        int edition = (int) root.whole("edition", 0);
        if (edition < 1) {
            root.refuse("edition", "expected a whole number from 1 up");
        }
        String method = root.text("method");
        LocalText title = root.local("title");
        Map<String, Parameter> parameters = parameters();
        defineScales();
        readBlocks();
        List<Area> areas = root.list("areas").stream().map(this::area).toList();
        root.refuseUnknown();
        if (!root.problems().isEmpty()) {
            throw new QuestionnaireRefused(root.problems());
        }
        return new Questionnaire(edition, method, title, parameters, areas);
    }

    private Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        root.optionalNode("parameters")
                .ifPresent(
                        all ->
                                all.names()
                                        .forEach(
                                                name ->
                                                        parameters.put(
                                                                name, parameter(all.node(name)))));
        return parameters;
    }

    private static Parameter parameter(Node node) {
        Parameter parameter =
                new Parameter(node.decimal("value"), node.text("unit"), node.local("note"));
        node.refuseUnknown();
        return parameter;
    }

    private void defineScales() {
        Node scales = root.node("scales");
        scales.names().forEach(name -> root.define(name, steps(scales, name)));
    }

    private static List<Level.Step> steps(Node scales, String name) {
        List<Level.Step> steps = new ArrayList<>();
        for (Node each : scales.list(name)) {
            BigDecimal points = each.points("points");
            if (!steps.isEmpty() && points.compareTo(steps.get(steps.size() - 1).points()) < 0) {
                each.refuse("points", "a higher level must not earn less");
            }
            steps.add(new Level.Step(points, each.local("label")));
            each.refuseUnknown();
        }
        if (steps.size() < 2) {
            scales.refuse(name, "a scale needs two levels at least");
        }
        return List.copyOf(steps);
    }

    private void readBlocks() {
        root.optionalNode("blocks")
                .ifPresent(
                        all ->
                                all.names()
                                        .forEach(
                                                name ->
                                                        blocks.put(
                                                                name,
                                                                ResultReader.Block.read(
                                                                        name, all.node(name)))));
    }

    private Area area(Node node) {
        String code = node.text("code", AREA_CODE, "one capital letter");
        if (!areaCodes.add(code)) {
            node.refuse("code", "area '%s' is there twice".formatted(code));
        }
        ResultReader reader = new ResultReader(code, blocks);
        Area area =
                new Area(
                        code,
                        node.notBelowZero("weight"),
                        node.flag("signatoriesOnly"),
                        node.local("label"),
                        node.optionalLocal("intro"),
                        node.list("results").stream().map(reader::read).toList());
        node.refuseUnknown();
        return area;
    }
}
