package pl.paktometr.response;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;

/**
 * One unit's response with everything a page or the engine needs.
 *
 * @param submissionId the latest submission; null before the first
 * @param answers by code; the bases of growth that come from last year are among them, read-only
 * @param lastYear last year's accepted answers by code; empty where none were accepted
 * @param returnedBecause why it came back to the unit, or was withdrawn; null if neither
 */
public record ResponseView(
        Campaign campaign,
        AskedUnit unit,
        ResponseState state,
        @Nullable Long submissionId,
        @Nullable String returnedBecause,
        Map<String, AnswerView> answers,
        Map<String, AnswerValue> lastYear) {

    static ResponseView of(
            Campaign campaign,
            AskedUnit unit,
            Questionnaire questionnaire,
            Response response,
            Map<String, Answer> answers,
            Map<String, AnswerValue> lastYear) {
        Map<String, AnswerView> views = new TreeMap<>();
        answers.forEach((code, answer) -> views.put(code, answer.view()));
        views.putAll(standIns(questionnaire, lastYear));
        return new ResponseView(
                campaign,
                unit,
                response.state(),
                response.submissionId(),
                response.returnedBecause(),
                views,
                lastYear);
    }

    /** What last year's accepted answers say in place of an answer of this year. */
    static Map<String, AnswerView> standIns(
            Questionnaire questionnaire, Map<String, AnswerValue> lastYear) {
        Map<String, AnswerView> views = new TreeMap<>();
        questionnaire
                .standIns()
                .forEach(
                        (asked, standIn) ->
                                Optional.ofNullable(lastYear.get(standIn))
                                        .filter(value -> !value.isNotApplicable())
                                        .ifPresent(
                                                value ->
                                                        views.put(
                                                                asked,
                                                                AnswerView.lastYears(value))));
        return views;
    }

    /**
     * Whether answers may be changed now: the campaign runs and the response is in the unit's
     * hands.
     */
    public boolean editable() {
        return campaign.state() == Campaign.State.OPEN && state.editable();
    }

    /** The answers given, cleared ones left out. */
    public Map<String, AnswerValue> given() {
        Map<String, AnswerValue> given = new TreeMap<>();
        answers.forEach(
                (code, answer) -> answer.given().ifPresent(value -> given.put(code, value)));
        return given;
    }

    /** The version a change of that answer must name; 0 if nobody has answered. */
    public int version(String code) {
        return answers.getOrDefault(code, AnswerView.NEVER_GIVEN).version();
    }

    public Optional<AnswerValue> given(String code) {
        return Optional.ofNullable(answers.get(code)).flatMap(AnswerView::given);
    }
}
