package pl.paktometr.response;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/** A response of Chmielno in the making: {@code aResponse().answering("A1", "3").at(LATER)}. */
final class ResponseFixture {
    static final Questionnaire QUESTIONNAIRE = new Questionnaires().edition(1);
    static final Instant MARCH = Instant.parse("2027-03-01T10:00:00Z");

    private final Map<String, AnswerView> answers = new TreeMap<>();
    private final Map<String, AnswerValue> lastYear = new HashMap<>();
    private UnitKind kind = UnitKind.RURAL_MUNICIPALITY;
    private Instant now = MARCH;
    private ResponseState state = ResponseState.DRAFT;

    static ResponseFixture aResponse() {
        return new ResponseFixture();
    }

    /** Every required question answered with its lowest value. */
    static ResponseFixture aCompleteResponse() {
        ResponseFixture response = aResponse();
        QUESTIONNAIRE
                .requiredOf(UnitKind.RURAL_MUNICIPALITY, Map.of())
                .forEach(code -> response.answering(code, "0"));
        return response;
    }

    ResponseFixture answering(String code, String typed) {
        return answering(
                code, AnswerValue.of(QUESTIONNAIRE.question(code).type().canonical(typed)), 1);
    }

    ResponseFixture answering(String code, AnswerValue value, int version) {
        answers.put(
                code, new AnswerView(Optional.of(value), version, false, false, "urzad", MARCH));
        return this;
    }

    ResponseFixture without(String code) {
        answers.remove(code);
        return this;
    }

    ResponseFixture acceptedLastYear(String code, String typed) {
        lastYear.put(code, AnswerValue.of(QUESTIONNAIRE.question(code).type().canonical(typed)));
        return this;
    }

    ResponseFixture of(UnitKind kind) {
        this.kind = kind;
        return this;
    }

    /** Answers are taken the second before and after {@link #MARCH}, signatures one more. */
    ResponseFixture at(Instant now) {
        this.now = now;
        return this;
    }

    ResponseFixture in(ResponseState state) {
        this.state = state;
        return this;
    }

    ResponseView view() {
        Map<String, AnswerView> all = new TreeMap<>(answers);
        all.putAll(ResponseView.standIns(QUESTIONNAIRE, lastYear));
        return new ResponseView(
                new Campaign(
                        1,
                        TerytCode.of("22"),
                        2026,
                        1,
                        MARCH.minusSeconds(1),
                        MARCH.plusSeconds(1),
                        MARCH.plusSeconds(2),
                        Signing.HEAD,
                        Ranking.COUNTIES,
                        1,
                        null,
                        now),
                new AskedUnit(
                        TerytCode.of("2205012"),
                        "2205012",
                        kind,
                        "Chmielno",
                        TerytCode.of("2205"),
                        8000,
                        false),
                state,
                null,
                null,
                all,
                lastYear);
    }

    AnswerSheet sheet() {
        return new AnswerSheet(QUESTIONNAIRE, view());
    }
}
