package pl.paktometr.response;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;

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
        value.ifPresentOrElse(answer -> given.put(code, answer), () -> given.remove(code));
        result.checks().stream()
                .filter(
                        check ->
                                check.lesser().code().equals(code)
                                        || check.greater().code().equals(code))
                .flatMap(check -> check.brokenBy(given).stream())
                .findFirst()
                .ifPresent(
                        why -> {
                            throw AnswerNotTaken.contradicts(why);
                        });
        return value;
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
