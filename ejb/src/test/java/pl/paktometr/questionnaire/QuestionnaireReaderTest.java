package pl.paktometr.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.questionnaire.QuestionnaireRefused.Problem;
import pl.paktometr.questionnaire.type.WholeNumber;
import pl.paktometr.shared.LocalText;
import pl.paktometr.shared.Mutants;
import pl.paktometr.unit.UnitKind;

class QuestionnaireReaderTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvFileSource(resources = "mistakes.csv", delimiter = ';', quoteCharacter = '`')
    void everyMistakeIsNamedWithItsPlace(String pointer, String value, String refusal) {
        JsonPointer place = Json.createPointer(pointer);
        JsonObject small = Small.json();
        boolean there = place.containsValue(small);
        JsonObject broken =
                "-".equals(value)
                        ? place.remove(small)
                        : there
                                ? place.replace(small, parsed(value))
                                : place.add(small, parsed(value));
        assertThat(problemsOf(broken.toString())).map(Problem::toString).contains(refusal);
    }

    @Test
    void allMistakesAreFoundInOneReading() {
        JsonObject broken =
                Json.createPatchBuilder()
                        .remove("/method")
                        .remove("/areas/0/label")
                        .replace("/areas/1/results/0/questions/0/type", "coins")
                        .build()
                        .apply(Small.json());
        assertThat(problemsOf(broken.toString()))
                .map(Problem::path)
                .containsExactly(
                        "method", "areas[0].label", "areas[1].results[0].questions[0].type");
    }

    @Test
    void theRefusalListsTheMistakesForPeopleAndForTheLog() {
        QuestionnaireRefused refused =
                catchThrowableOfType(QuestionnaireRefused.class, () -> Small.read("[]"));
        assertThat(refused.text().key()).isEqualTo("broken.questionnaire_refused");
        assertThat(refused.text().args()).containsExactly(BigDecimal.ONE, "expected an object");
        assertThat(refused).hasMessageContaining("expected an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"edition\": 1, \"edition\": 2}", "{\"edition\": NaN}", "7"})
    void whatIsNoJsonIsRefusedAsAWhole(String text) {
        assertThat(problemsOf(text)).hasSize(1).map(Problem::path).containsExactly("");
    }

    @Test
    void aQuestionnaireWithoutMistakesIsReadWhole() {
        Questionnaire small = Small.questionnaire();
        assertThat(small.edition()).isEqualTo(7);
        assertThat(small.method()).isEqualTo("1.0");
        assertThat(small.title()).isEqualTo(new LocalText("Próba", "Sample"));
        assertThat(small.parameters().get("threshold").value()).isEqualByComparingTo("170000");
        assertThat(small.areas()).map(Area::code).containsExactly("A", "P");
        assertThat(small.areas()).map(Area::signatoriesOnly).containsExactly(false, true);
        assertThat(small.areas().get(0).intro()).contains(new LocalText("Wstęp", "Intro"));

        Result result = small.result("A1");
        assertThat(result.articles()).containsExactly("6.1", "14");
        assertThat(result.dependsOnOthers()).isFalse();
        assertThat(result.isAskedOf(UnitKind.RURAL_MUNICIPALITY)).isTrue();
        assertThat(result.isAskedOf(UnitKind.LAND_COUNTY)).isFalse();
        assertThat(result.mayBeNotApplicableFor(UnitKind.CITY_COUNTY)).isTrue();
        assertThat(result.mayBeNotApplicableFor(UnitKind.URBAN_MUNICIPALITY)).isFalse();
        assertThat(result.parts())
                .map(Part::weight)
                .map(BigDecimal::toString)
                .containsExactly("0.4", "0.3", "0.2", "0.1");
        assertThat(result.isScored()).isTrue();
        assertThat(small.result("P1").isScored()).isFalse();

        Question people = small.question("A1a");
        assertThat(people.type()).isEqualTo(new WholeNumber(0, 100));
        assertThat(people.hint()).contains(new LocalText("Podpowiedź", "Hint"));
        assertThat(people.unit()).contains(new LocalText("osoby", "people"));
        assertThat(people.block()).isEmpty();
        assertThat(small.question("A1b").type()).isEqualTo(new WholeNumber(0, 1_000_000_000));
    }

    @Test
    void blocksBecomeQuestionsOfTheResult() {
        Result result = Small.questionnaire().result("A1");
        assertThat(result.questions())
                .map(Question::code)
                .containsExactly(
                        "A1",
                        "A1a",
                        "A1b",
                        "A1c",
                        "A1-document-number",
                        "A1-document-until",
                        "A1-remark");
        assertThat(result.questions())
                .map(Question::fromLevel)
                .containsExactly(0, 0, 0, 0, 2, 2, 0);
        assertThat(result.block("remark"))
                .map(Question::block)
                .containsExactly(Optional.of("remark"));
        assertThat(result.ownQuestions()).hasSize(4);
        assertThat(result.hasBlock("document")).isTrue();
        assertThat(result.hasBlock("evidence")).isFalse();
    }

    @Test
    void aBlockDoesNotWaitForALevelThatIsNotAsked() {
        assertThat(Small.questionnaire().result("P1").block("document"))
                .map(Question::fromLevel)
                .containsExactly(0, 0);
    }

    private static List<Problem> problemsOf(String json) {
        return catchThrowableOfType(QuestionnaireRefused.class, () -> Small.read(json)).problems();
    }

    private static JsonValue parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    @Test
    void whateverIsBrokenByChanceIsReadOrRefused() {
        Mutants.of(
                "a questionnaire",
                1000,
                new Questionnaires().document(1),
                mutant -> QuestionnaireReader.read(new ByteArrayInputStream(mutant)));
    }
}
