package pl.paktometr.web.response;

import java.time.Instant;
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
import pl.paktometr.response.AnswerView;
import pl.paktometr.response.ResponseState;
import pl.paktometr.response.ResponseView;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/**
 * Responses to edition 1, to be read like a phrase: {@code draft(RURAL_MUNICIPALITY).with("A1",
 * "3")}.
 */
record SampleResponse(
        UnitKind kind,
        boolean signatory,
        Map<String, AnswerValue> answers,
        Map<String, AnswerValue> lastYear) {

    static final Questionnaire EDITION_1 = new Questionnaires().edition(1);

    static SampleResponse draft(UnitKind kind) {
        return new SampleResponse(kind, false, Map.of(), Map.of());
    }

    SampleResponse ofSignatory() {
        return new SampleResponse(kind, true, answers, lastYear);
    }

    SampleResponse with(String code, String canonical) {
        return with(code, AnswerValue.of(canonical));
    }

    SampleResponse with(String code, AnswerValue value) {
        return new SampleResponse(kind, signatory, plus(answers, code, value), lastYear);
    }

    SampleResponse withLastYear(String code, String canonical) {
        return new SampleResponse(
                kind, signatory, answers, plus(lastYear, code, AnswerValue.of(canonical)));
    }

    ResponseView view() {
        Instant opened = Instant.parse("2027-01-07T08:00:00Z");
        TerytCode chmielno = TerytCode.of("2205012");
        Map<String, AnswerView> views = new TreeMap<>();
        answers.forEach(
                (code, value) ->
                        views.put(
                                code,
                                new AnswerView(
                                        Optional.of(value), 1, false, false, "urzad", opened)));
        return new ResponseView(
                new Campaign(
                        1,
                        TerytCode.of("22"),
                        2026,
                        1,
                        opened,
                        Instant.parse("2027-04-01T10:00:00Z"),
                        Instant.parse("2027-04-08T10:00:00Z"),
                        Signing.OFFICE,
                        Ranking.COUNTIES,
                        1,
                        null,
                        opened),
                new AskedUnit(
                        chmielno, "2205012", kind, "Chmielno", chmielno.county(), 8000, signatory),
                ResponseState.DRAFT,
                null,
                null,
                views,
                lastYear);
    }

    private static Map<String, AnswerValue> plus(
            Map<String, AnswerValue> map, String code, AnswerValue value) {
        Map<String, AnswerValue> more = new TreeMap<>(map);
        more.put(code, value);
        return more;
    }
}
