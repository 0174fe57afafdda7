package pl.paktometr.response;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.shared.Message;

/** What must hold before a response is submitted. */
public enum SubmissionRule {
    CAMPAIGN_TAKES_SIGNATURES {
        @Override
        Stream<Unmet> unmet(ResponseView response, Questionnaire questionnaire) {
            return response.campaign().takesSignatures()
                    ? Stream.empty()
                    : Stream.of(whole("unmet.campaign_not_open"));
        }
    },
    RESPONSE_IS_IN_THE_UNITS_HANDS {
        @Override
        Stream<Unmet> unmet(ResponseView response, Questionnaire questionnaire) {
            return ResponseStep.SUBMIT.startsFrom(response.state())
                    ? Stream.empty()
                    : Stream.of(whole("unmet.response_locked"));
        }
    },
    SCORED_QUESTIONS_ARE_ANSWERED {
        @Override
        Stream<Unmet> unmet(ResponseView response, Questionnaire questionnaire) {
            Map<String, AnswerValue> given = response.given();
            return questionnaire.requiredOf(response.unit().kind(), given).stream()
                    .filter(code -> !given.containsKey(code))
                    .map(code -> at(code, "unmet.unanswered"));
        }
    },
    ANSWERS_AGREE {
        @Override
        Stream<Unmet> unmet(ResponseView response, Questionnaire questionnaire) {
            Map<String, AnswerValue> given = response.given();
            return questionnaire.results().stream()
                    .flatMap(result -> result.checks().stream())
                    .flatMap(
                            check ->
                                    check.brokenBy(given).stream()
                                            .map(
                                                    message ->
                                                            new Unmet(
                                                                    this,
                                                                    check.lesser().code(),
                                                                    message)));
        }
    };

    static List<Unmet> unmetBy(ResponseView response, Questionnaire questionnaire) {
        return Stream.of(values()).flatMap(rule -> rule.unmet(response, questionnaire)).toList();
    }

    abstract Stream<Unmet> unmet(ResponseView response, Questionnaire questionnaire);

    Unmet whole(String key) {
        return at("", key);
    }

    Unmet at(String code, String key) {
        return new Unmet(this, code, new Message(key, code.isEmpty() ? List.of() : List.of(code)));
    }
}
