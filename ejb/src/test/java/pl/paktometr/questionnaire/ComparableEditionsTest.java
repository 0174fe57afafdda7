package pl.paktometr.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which results of two editions can be held against each other. */
class ComparableEditionsTest {
    private static final Questionnaire SMALL = Small.questionnaire();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "/title/pl; \"Inna\"",
                "/scales/L3/1/label; {\"pl\": \"Zamiar\", \"en\": \"Intention\"}",
                "/areas/0/weight; \"0.9\"",
                "/areas/0/results/0/label/pl; \"Inaczej\"",
                "/areas/0/results/0/weight; \"3\"",
                "/areas/0/results/0/articles; []",
                "/areas/0/results/0/questions/0/label/pl; \"Jak daleko\"",
                "/areas/0/results/0/questions/3/options/0/label/en; \"Integration club\"",
                "/areas/0/results/0/blocks; []",
                "/areas/0/results/0/checks; []",
                "/areas/0/results/0/parts/0/weight; \"0.40\"",
                "/scales/L3/1/points; \"50.0\"",
                "/areas/0/results/0/parts/1/rule/knots/1; [\"5.0\", \"40.00\"]",
            })
    void wordsAndWeightsBetweenResultsDoNotMatter(String pointer, String value) {
        Questionnaire other = with(pointer, value);
        assertThat(other.comparableWith(SMALL)).containsExactly("A1");
        assertThat(SMALL.comparableWith(other)).containsExactly("A1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "/scales/L3/1/points; 60",
                "/areas/0/results/0/questions/3/options/0/points; \"75\"",
                "/areas/0/results/0/questions/3/options/0/code; \"cis\"",
                "/areas/0/results/0/parts/1/rule/knots/1/1; \"50\"",
                "/areas/0/results/0/parts/1/rule/knots/1/0; \"6\"",
                "/areas/0/results/0/parts/2/rule/knots; [[\"-10\", \"0\"], [\"0\", \"5\"], [\"15\", \"100\"]]",
                "/areas/0/results/0/parts/1/rule/per; {\"inhabitants\": \"1000\"}",
                "/areas/0/results/0/parts/1/rule/answer; \"A1\"",
                "/areas/0/results/0/parts/2/rule/previous; \"A1\"",
            })
    void pointsKnotsAndWhatIsReadDo(String pointer, String value) {
        Questionnaire other = with(pointer, value);
        assertThat(other.comparableWith(SMALL)).isEmpty();
        assertThat(SMALL.comparableWith(other)).isEmpty();
    }

    @Test
    void theWeightsOfPartsDo() {
        JsonObject other =
                Json.createPatchBuilder()
                        .replace("/areas/0/results/0/parts/0/weight", "0.3")
                        .replace("/areas/0/results/0/parts/1/weight", "0.4")
                        .build()
                        .apply(Small.json());
        assertThat(Small.read(other.toString()).comparableWith(SMALL)).isEmpty();
    }

    @Test
    void aPartMoreOrLessDoes() {
        JsonObject other =
                Json.createPatchBuilder()
                        .remove("/areas/0/results/0/parts/3")
                        .replace("/areas/0/results/0/parts/0/weight", "0.5")
                        .build()
                        .apply(Small.json());
        assertThat(Small.read(other.toString()).comparableWith(SMALL)).isEmpty();
        assertThat(SMALL.comparableWith(Small.read(other.toString()))).isEmpty();
    }

    @Test
    void aResultKeepsItsCode() {
        String renamed = Small.json().toString().replace("\"A1", "\"A2");
        assertThat(Small.read(renamed).comparableWith(SMALL)).isEmpty();
    }

    @Test
    void anEditionIsComparableWithItselfInEverythingScoredAndNothingElse() {
        Questionnaire first = new Questionnaires().edition(1);
        Set<String> all = first.comparableWith(first);
        assertThat(all).hasSize(20).startsWith("A1", "A2").doesNotContain("P1");
        assertThat(List.copyOf(all))
                .isEqualTo(
                        first.results().stream()
                                .filter(Result::isScored)
                                .map(Result::code)
                                .toList());
    }

    @Test
    void theShippedEditionReworded() {
        Questionnaire first = new Questionnaires().edition(1);
        String json = new String(new Questionnaires().document(1), UTF_8);
        JsonObject reworded = (JsonObject) reworded(parsed(json));
        assertThat(reworded.toString()).contains("inaczej");
        assertThat(Small.read(reworded.toString()).comparableWith(first)).hasSize(20);
    }

    /** Every Polish text said otherwise. */
    private static JsonValue reworded(JsonValue value) {
        if (value instanceof JsonObject object) {
            var copy = Json.createObjectBuilder();
            object.forEach(
                    (name, each) ->
                            copy.add(
                                    name,
                                    name.equals("pl") && each instanceof JsonString
                                            ? Json.createValue(
                                                    "inaczej " + ((JsonString) each).getString())
                                            : reworded(each)));
            return copy.build();
        }
        if (value instanceof jakarta.json.JsonArray array) {
            var copy = Json.createArrayBuilder();
            array.forEach(each -> copy.add(reworded(each)));
            return copy.build();
        }
        return value;
    }

    private static Questionnaire with(String pointer, String value) {
        return Small.read(
                Json.createPointer(pointer).replace(Small.json(), parsed(value)).toString());
    }

    private static JsonValue parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
