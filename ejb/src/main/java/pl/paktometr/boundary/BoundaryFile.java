package pl.paktometr.boundary;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import pl.paktometr.boundary.BoundaryRefused.Reason;
import pl.paktometr.shared.Sha256;

/**
 * A FeatureCollection of GeoJSON (RFC 7946), read event by event so that a hostile file costs
 * little: nothing is kept but polygons, names and codes, and everything is counted.
 */
final class BoundaryFile {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_FEATURES = 5_000;
    static final int MOST_POINTS = 300_000;
    static final int DEEPEST = 20;

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 100;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** In the order they are asked; compared without regard to case. */
    private static final List<String> CODES =
            List.of("teryt", "terc", "jpt_kod_je", "kod_teryt", "kod_powiatu", "kod", "code");

    private static final List<String> NAMES =
            List.of("nazwa", "name", "jpt_nazwa_", "nazwa_powiatu", "powiat", "label");

    private final JsonParser json;
    private final List<BoundaryFeature> features = new ArrayList<>();
    private int depth;
    private int points;

    private BoundaryFile(JsonParser json) {
        this.json = json;
    }

    /**
     * @param sha256 over the file's bytes
     */
    record Content(String sha256, List<BoundaryFeature> features) {}

    /**
     * @throws BoundaryRefused if it is anything but a FeatureCollection in WGS84 within the limits
     */
    static Content read(InputStream upload) {
        String text = decoded(bytes(upload));
        String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (JsonParser parser = JSON.createParser(new StringReader(json))) {
            BoundaryFile file = new BoundaryFile(parser);
            file.readCollection();
            return new Content(Sha256.of(text), List.copyOf(file.features));
        } catch (JsonException | NoSuchElementException damaged) {
            throw new BoundaryRefused(Reason.NOT_JSON);
        }
    }

    private static byte[] bytes(InputStream upload) {
        try {
            byte[] bytes = upload.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BoundaryRefused(Reason.TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new BoundaryRefused(Reason.NOT_UTF8);
        }
    }

    private void readCollection() {
        boolean collection = false;
        boolean any = false;
        if (next() != Event.START_OBJECT) {
            throw new BoundaryRefused(Reason.NO_COLLECTION);
        }
        while (next() != Event.END_OBJECT) {
            String key = json.getString();
            Event value = next();
            if (key.equals("type") && value == Event.VALUE_STRING) {
                collection = json.getString().equals("FeatureCollection");
            } else if (key.equals("features") && value == Event.START_ARRAY) {
                any = true;
                readFeatures();
            } else {
                skip(value);
            }
        }
        if (json.hasNext()) {
            throw new BoundaryRefused(Reason.NOT_JSON);
        }
        if (!collection || !any) {
            throw new BoundaryRefused(Reason.NO_COLLECTION);
        }
    }

    private void readFeatures() {
        for (Event each = next(); each != Event.END_ARRAY; each = next()) {
            if (features.size() == MOST_FEATURES) {
                throw new BoundaryRefused(Reason.TOO_MANY_FEATURES, MOST_FEATURES);
            }
            features.add(feature(features.size() + 1, each));
        }
    }

    private BoundaryFeature feature(int number, Event start) {
        Map<String, String> properties = new HashMap<>();
        Shape shape = new Shape();
        if (start != Event.START_OBJECT) {
            skip(start);
        } else {
            while (next() != Event.END_OBJECT) {
                String key = json.getString();
                Event value = next();
                if (key.equals("properties") && value == Event.START_OBJECT) {
                    readProperties(properties);
                } else if (key.equals("geometry") && value == Event.START_OBJECT) {
                    shape = geometry();
                } else {
                    skip(value);
                }
            }
        }
        return shape.feature(number, first(NAMES, properties), first(CODES, properties));
    }

    private void readProperties(Map<String, String> properties) {
        while (next() != Event.END_OBJECT) {
            String key = json.getString().toLowerCase(Locale.ROOT);
            Event value = next();
            if (value == Event.VALUE_STRING || value == Event.VALUE_NUMBER) {
                if (CODES.contains(key) || NAMES.contains(key)) {
                    properties.put(key, shortened(json.getString().strip()));
                }
            } else {
                skip(value);
            }
        }
    }

    private static String first(List<String> keys, Map<String, String> properties) {
        return keys.stream()
                .map(key -> properties.getOrDefault(key, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_TEXT
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT))
                : text;
    }

    private Shape geometry() {
        Shape shape = new Shape();
        while (next() != Event.END_OBJECT) {
            String key = json.getString();
            Event value = next();
            if (key.equals("type") && value == Event.VALUE_STRING) {
                shape.type(json.getString());
            } else if (key.equals("coordinates")) {
                shape.coordinates(nested(value, 1, shape));
            } else {
                skip(value);
            }
        }
        return shape;
    }

    /** A position, or a list of such. */
    private @Nullable Object nested(Event start, int level, Shape shape) {
        if (start != Event.START_ARRAY || level > Shape.DEEPEST) {
            shape.isMalformed();
            skip(start);
            return null;
        }
        Event first = next();
        if (first == Event.VALUE_NUMBER) {
            return position(shape);
        }
        List<@Nullable Object> parts = new ArrayList<>();
        for (Event each = first; each != Event.END_ARRAY; each = next()) {
            parts.add(nested(each, level + 1, shape));
        }
        return parts;
    }

    private @Nullable Object position(Shape shape) {
        if (++points > MOST_POINTS) {
            throw new BoundaryRefused(Reason.TOO_MANY_POINTS, MOST_POINTS);
        }
        double[] read = new double[2];
        int count = 0;
        for (Event each = Event.VALUE_NUMBER; each != Event.END_ARRAY; each = next()) {
            if (each != Event.VALUE_NUMBER) {
                shape.isMalformed();
                skip(each);
            } else if (count++ < read.length) {
                read[count - 1] = number();
            }
        }
        if (count < read.length) {
            shape.isMalformed();
            return null;
        }
        return shape.position(read[0], read[1]);
    }

    private double number() {
        String digits = json.getString();
        if (digits.length() > LONGEST_NUMBER) {
            throw new BoundaryRefused(Reason.NOT_JSON);
        }
        return Double.parseDouble(digits);
    }

    private void skip(Event start) {
        if (start == Event.START_OBJECT || start == Event.START_ARRAY) {
            int outside = depth - 1;
            while (depth > outside) {
                next();
            }
        }
    }

    private Event next() {
        Event event = json.next();
        switch (event) {
            case START_OBJECT, START_ARRAY -> {
                if (++depth > DEEPEST) {
                    throw new BoundaryRefused(Reason.TOO_DEEP, DEEPEST);
                }
            }
            case END_OBJECT, END_ARRAY -> depth--;
            default -> {}
        }
        return event;
    }
}
