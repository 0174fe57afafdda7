package pl.paktometr.questionnaire.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersInJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "wholeNumber | 12              | 12",
                "level       | 2               | 2",
                "year        | 2026            | 2026",
                "money       | \"1234.56\"     | 1234.56",
                "text        | \"Uchwała\"     | Uchwała",
                "choice      | \"yes\"         | yes",
                "choices     | [\"wtz\",\"zaz\"] | wtz,zaz",
                "date        | \"2026-11-21\"  | 2026-11-21",
                "link        | \"https://g.pl\" | https://g.pl"
            })
    void everyTypeHasOneFormInJson(String type, String json, String canonical) {
        QuestionType question = SampleTypes.BY_NAME.get(type);
        assertThat(question.fromJson(parsed(json))).isEqualTo(canonical);
        assertThat(question.toJson(canonical)).hasToString(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "wholeNumber | \"12\"     | answer.expects_json_number",
                "wholeNumber | true       | answer.expects_json_number",
                "wholeNumber | null       | answer.expects_json_number",
                "wholeNumber | 1.5        | answer.not_a_whole_number",
                "wholeNumber | -1         | answer.below",
                "wholeNumber | 1e31       | answer.above",
                "wholeNumber | 1e999999999 | answer.above",
                "wholeNumber | -1e999999999 | answer.below",
                "wholeNumber | 1e-999999999 | answer.not_a_whole_number",
                "level       | 3          | answer.above",
                "year        | 1          | answer.year_outside",
                "year        | \"2026\"   | answer.expects_json_number",
                "money       | 12.5       | answer.expects_json_string",
                "text        | 12         | answer.expects_json_string",
                "date        | 2026       | answer.expects_json_string",
                "choice      | [\"yes\"]  | answer.expects_json_string",
                "choices     | \"wtz\"    | answer.expects_json_array",
                "choices     | [1]        | answer.expects_json_array",
                "choices     | []         | answer.empty",
                "choices     | [\"kis\"]  | answer.no_such_option",
                "link        | {}         | answer.expects_json_string"
            })
    void anyOtherJsonIsRefused(String type, String json, String refusal) {
        QuestionType question = SampleTypes.BY_NAME.get(type);
        assertThatThrownBy(() -> question.fromJson(parsed(json)))
                .isInstanceOfSatisfying(
                        InvalidAnswer.class,
                        refused -> assertThat(refused.text().key()).isEqualTo(refusal));
    }

    private static JsonValue parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
