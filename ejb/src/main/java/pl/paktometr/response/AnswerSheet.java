package pl.paktometr.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** One unit's answers while changes come in: decides which change is admitted. No I/O. */
class AnswerSheet {
    private final Questionnaire questionnaire;
    private final ResponseView response;
    private final Map<String, AnswerValue> given;

    AnswerSheet(Questionnaire questionnaire, ResponseView response) {
        this.questionnaire = questionnaire;
        this.response = response;
        this.given = response.given();
    }

    /**
     * What the answer is after the change; empty if it is cleared.
     *
     * @throws pl.paktometr.shared.BusinessRuleBroken as {@link Responses#save} says
     */
    Optional<AnswerValue> admit(AnswerChange change) {
        String code = change.code();
        Result result = questionnaire.resultOf(code);
        Question question = questionnaire.question(code);
        mustBeAsked(result, code);
        if (Optional.ofNullable(response.answers().get(code))
                .filter(AnswerView::readOnly)
                .isPresent()) {
            throw AnswerNotTaken.givenByLastYear(code, response.campaign().year() - 1);
        }
        Optional<AnswerValue> value = change.given().apply(question.type());
        if (value.filter(AnswerValue::isNotApplicable).isPresent()
                && !(code.equals(result.code())
                        && result.mayBeNotApplicableFor(response.unit().kind()))) {
            throw AnswerNotTaken.alwaysApplies(code);
        }
        mustBeFresh(question, change.ifVersion());
        Optional<AnswerValue> before = Optional.ofNullable(given.get(code));
        stands(code, value);
        result.checks().stream()
                .filter(
                        check ->
                                check.lesser().code().equals(code)
                                        || check.greater().code().equals(code))
                .flatMap(check -> check.brokenBy(given).stream())
                .findFirst()
                .ifPresent(
                        why -> {
                            stands(code, before);
                            throw AnswerNotTaken.contradicts(why);
                        });
        return value;
    }

    /**
     * Admits what can be, each change by itself. Two numbers that agree only once both are changed
     * are taken in the order in which they do.
     */
    AdmittedEach admitEach(List<AnswerChange> changes) {
        Map<AnswerChange, Optional<AnswerValue>> admitted = new LinkedHashMap<>();
        Map<String, Message> refused = new TreeMap<>();
        List<AnswerChange> waiting = List.copyOf(changes);
        int before;
        do {
            before = waiting.size();
            List<AnswerChange> again = new ArrayList<>();
            for (AnswerChange change : waiting) {
                try {
                    admitted.put(change, admit(change));
                    refused.remove(change.code());
                } catch (AnswerNotTaken contradicts) {
                    refused.put(change.code(), contradicts.text());
                    again.add(change);
                } catch (BusinessRuleBroken broken) {
                    refused.put(change.code(), broken.text());
                }
            }
            waiting = again;
        } while (!waiting.isEmpty() && waiting.size() < before);
        return new AdmittedEach(admitted, refused);
    }

    /**
     * @param admitted what each answer is then, in the order of admission
     * @param refused why not, by code
     */
    record AdmittedEach(
            Map<AnswerChange, Optional<AnswerValue>> admitted, Map<String, Message> refused) {}

    private void stands(String code, Optional<AnswerValue> value) {
        value.ifPresentOrElse(answer -> given.put(code, answer), () -> given.remove(code));
    }

    private void mustBeAsked(Result result, String code) {
        AskedUnit unit = response.unit();
        boolean asked =
                questionnaire.areasFor(unit.kind(), unit.signatory()).stream()
                        .anyMatch(area -> area.results().contains(result));
        if (!asked) {
            throw AnswerNotTaken.notAskedOfThisUnit(code);
        }
    }

    /** An answer nobody has given is version 0, which need not be named. */
    private void mustBeFresh(Question question, OptionalInt seen) {
        AnswerView current =
                response.answers().getOrDefault(question.code(), AnswerView.NEVER_GIVEN);
        if (seen.isEmpty() && current.version() > 0) {
            throw new VersionRequired(question.code());
        }
        if (seen.orElse(0) != current.version()) {
            throw new ChangedMeanwhile(question, current);
        }
    }
}
