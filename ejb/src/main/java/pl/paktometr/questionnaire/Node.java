package pl.paktometr.questionnaire;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pl.paktometr.questionnaire.type.Level;
import pl.paktometr.shared.LocalText;

/**
 * An object of a questionnaire's JSON, being read. Whatever is wrong is noted with its path and
 * replaced by a harmless stand-in, so that one reading finds every mistake; {@link #refuseUnknown}
 * notes the fields nobody asked for.
 */
public final class Node {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String path;
    private final JsonObject json;
    private final Reading reading;
    private final Set<String> known = new HashSet<>();

    /** What the nodes of one document share. */
    private static final class Reading {
        final List<QuestionnaireRefused.Problem> problems = new ArrayList<>();
        final Map<String, List<Level.Step>> scales = new HashMap<>();
    }

    private Node(String path, JsonObject json, Reading reading) {
        this.path = path;
        this.json = json;
        this.reading = reading;
    }

    static Node root(JsonObject json) {
        return new Node("", json, new Reading());
    }

    List<QuestionnaireRefused.Problem> problems() {
        return List.copyOf(reading.problems);
    }

    /** A text that must be there and must not be blank. */
    public String text(String field) {
        JsonValue value = required(field);
        if (value instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        if (value != JsonValue.NULL) {
            refuse(field, "expected a text that is not blank");
        }
        return "";
    }

    /** A text of the given form; {@code form} is its name in the refusal. */
    String text(String field, Pattern pattern, String form) {
        String text = text(field);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            refuse(field, "'%s' is not %s".formatted(text, form));
        }
        return text;
    }

    public LocalText local(String field) {
        return optionalLocal(field)
                .orElseGet(
                        () -> {
                            refuse(field, "missing");
                            return new LocalText("", "");
                        });
    }

    public Optional<LocalText> optionalLocal(String field) {
        return optionalNode(field)
                .map(
                        node -> {
                            LocalText text = new LocalText(node.text("pl"), node.text("en"));
                            node.refuseUnknown();
                            return text;
                        });
    }

    /**
     * A decimal, as a JSON string or as a JSON number, without an exponent; 0 when it is not there.
     */
    public BigDecimal decimal(String field) {
        return decimal(at(field), required(field));
    }

    BigDecimal notBelowZero(String field) {
        BigDecimal number = decimal(field);
        if (number.signum() < 0) {
            refuse(field, "must not be below 0");
        }
        return number;
    }

    /** Where the number is missing or malformed, that is noted, and this is not. */
    public BigDecimal aboveZero(String field) {
        int before = reading.problems.size();
        BigDecimal number = decimal(field);
        if (number.signum() <= 0 && reading.problems.size() == before) {
            refuse(field, "must be above 0");
        }
        return number;
    }

    public Optional<BigDecimal> optionalPoints(String field) {
        return has(field) ? Optional.of(points(at(field), decimal(field))) : Optional.empty();
    }

    /** Points: a decimal from 0 to 100. */
    BigDecimal points(String field) {
        return points(at(field), decimal(field));
    }

    public long whole(String field, long otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        try {
            return decimal(field).longValueExact();
        } catch (ArithmeticException broken) {
            refuse(field, "expected a whole number");
            return otherwise;
        }
    }

    boolean flag(String field) {
        JsonValue value = has(field) ? required(field) : JsonValue.FALSE;
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            refuse(field, "expected true or false");
        }
        return value == JsonValue.TRUE;
    }

    /** The objects of an array that must be there. */
    public List<Node> list(String field) {
        List<Node> nodes = new ArrayList<>();
        each(
                field,
                required(field),
                (at, value) -> nodes.add(new Node(at, object(at, value), reading)));
        return nodes;
    }

    List<Node> optionalList(String field) {
        return has(field) ? list(field) : List.of();
    }

    /** The texts of an array, none when it is not there. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        JsonValue array = has(field) ? required(field) : JsonValue.EMPTY_JSON_ARRAY;
        each(
                field,
                array,
                (at, value) -> {
                    if (value instanceof JsonString text) {
                        texts.add(text.getString());
                    } else {
                        refuseAt(at, "expected a text");
                    }
                });
        return texts;
    }

    /** An array of pairs of decimals. */
    public List<List<BigDecimal>> pairs(String field) {
        List<List<BigDecimal>> pairs = new ArrayList<>();
        each(
                field,
                required(field),
                (at, value) -> {
                    if (value instanceof JsonArray pair && pair.size() == 2) {
                        pairs.add(
                                List.of(
                                        decimal(at + "[0]", pair.get(0)),
                                        points(at + "[1]", decimal(at + "[1]", pair.get(1)))));
                    } else {
                        refuseAt(at, "expected a pair: value, points");
                        pairs.add(List.of());
                    }
                });
        return pairs;
    }

    Node node(String field) {
        return new Node(at(field), object(at(field), required(field)), reading);
    }

    public Optional<Node> optionalNode(String field) {
        return has(field) ? Optional.of(node(field)) : Optional.empty();
    }

    /** The names of all its fields, for an object that may have any. */
    Set<String> names() {
        known.addAll(json.keySet());
        return json.keySet();
    }

    /** What the text of the field names among the given things. */
    public <T> Optional<T> chosen(String field, Map<String, T> among) {
        String name = text(field);
        if (!name.isEmpty() && !among.containsKey(name)) {
            refuse(
                    field,
                    "'%s' is none of %s"
                            .formatted(name, among.keySet().stream().sorted().toList()));
        }
        return Optional.ofNullable(among.get(name));
    }

    void define(String scale, List<Level.Step> steps) {
        reading.scales.put(scale, steps);
    }

    /** The scale of that name, which the questionnaire defines before its areas. */
    public List<Level.Step> scale(String field, String name) {
        return chosen(field, reading.scales).orElse(List.of());
    }

    /** Notes a mistake in a field. */
    public void refuse(String field, String message) {
        refuseAt(at(field), message);
    }

    /** To be called when all has been read. */
    public void refuseUnknown() {
        json.keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> refuse(field, "unknown field"));
    }

    /** Whether the field is there at all. */
    public boolean has(String field) {
        known.add(field);
        return json.containsKey(field);
    }

    private JsonValue required(String field) {
        JsonValue value = json.getOrDefault(field, JsonValue.NULL);
        known.add(field);
        if (value == JsonValue.NULL) {
            refuse(field, "missing");
        }
        return value;
    }

    private interface Item {
        void read(String path, JsonValue value);
    }

    private void each(String field, JsonValue array, Item item) {
        if (array instanceof JsonArray items) {
            IntStream.range(0, items.size())
                    .forEach(i -> item.read("%s[%d]".formatted(at(field), i), items.get(i)));
        } else if (array != JsonValue.NULL) {
            refuse(field, "expected an array");
        }
    }

    private JsonObject object(String at, JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        if (value != JsonValue.NULL) {
            refuseAt(at, "expected an object");
        }
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private BigDecimal decimal(String at, JsonValue value) {
        String text =
                value instanceof JsonString string ? string.getString() : String.valueOf(value);
        boolean ofTheRightSort = value instanceof JsonString || value instanceof JsonNumber;
        if (ofTheRightSort && DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        if (value != JsonValue.NULL) {
            refuseAt(at, "expected a decimal");
        }
        return BigDecimal.ZERO;
    }

    private BigDecimal points(String at, BigDecimal points) {
        if (points.signum() < 0 || points.compareTo(HUNDRED) > 0) {
            refuseAt(at, "%s points are not between 0 and 100".formatted(points.toPlainString()));
        }
        return points;
    }

    private void refuseAt(String at, String message) {
        reading.problems.add(new QuestionnaireRefused.Problem(at, message));
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
