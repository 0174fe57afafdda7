package pl.paktometr.response;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.response.ResponseFixture.MARCH;
import static pl.paktometr.response.ResponseFixture.aResponse;

import org.junit.jupiter.api.Test;
import pl.paktometr.questionnaire.AnswerValue;

class CanonicalStatementTest {
    private static final Signer SIGNER = new Signer("wojt-2205012", "Kierownictwo", "SIGNATORY");

    @Test
    void isTheSameTextWhateverTheOrderOfTheAnswers() {
        var oneWay = statement(aResponse().answering("A2", "4").answering("A1", "3"));
        var theOther = statement(aResponse().answering("A1", "3").answering("A2", "4"));

        assertThat(oneWay.json())
                .isEqualTo(
                        "{\"number\":\"2026-2205012-1\",\"region\":\"22\",\"year\":2026,\"edition\":1,"
                                + "\"unit\":\"2205012\",\"name\":\"Chmielno\","
                                + "\"submittedAt\":\"2027-03-01T10:00:00Z\","
                                + "\"signer\":\"Kierownictwo\",\"role\":\"SIGNATORY\","
                                + "\"answers\":{\"A1\":{\"value\":\"3\"},\"A2\":{\"value\":\"4\"}}}")
                .isEqualTo(theOther.json());
    }

    @Test
    void givesItsAnswersBack() {
        ResponseFixture response =
                aResponse()
                        .answering("A1", "3")
                        .answering("A1a", AnswerValue.of("\"</td>\\ ż\n"), 1)
                        .answering("C1", AnswerValue.notApplicable("Nie ma takich"), 1);

        assertThat(CanonicalStatement.answers(statement(response).json()))
                .isEqualTo(response.view().given());
    }

    private static CanonicalStatement statement(ResponseFixture response) {
        return new CanonicalStatement("2026-2205012-1", response.view(), SIGNER, MARCH);
    }
}
