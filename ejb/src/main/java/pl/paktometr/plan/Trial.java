package pl.paktometr.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.type.InvalidAnswer;
import pl.paktometr.response.AnswerView;
import pl.paktometr.response.ResponseView;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.WhatIf;
import pl.paktometr.shared.Message;

/**
 * A response as it is, and as it would be with other answers. Nothing of it is kept.
 *
 * @param real scored as if submitted: what is not answered counts 0
 * @param supposed with the changes that are right
 * @param wrong what is wrong with what was typed, by question; such an answer stays as it was
 */
public record Trial(
        ResponseView response,
        ScoreSheet real,
        ScoreSheet supposed,
        List<Change> changes,
        Map<String, Message> wrong) {

    /** Typed at a result's level, it says that the result does not apply. */
    public static final String NOT_APPLICABLE = "na";

    private static final String NO_REASON = "–";

    /**
     * One answer that differs.
     *
     * @param worthPlanning whether it earns more by itself
     */
    public record Change(
            Question question,
            Optional<AnswerValue> from,
            Optional<AnswerValue> to,
            boolean worthPlanning) {}

    /**
     * @param typed by question, as a person types it; blank for no answer; a question left out, or
     *     one that is not asked, keeps the answer it has
     */
    static Trial of(Questionnaire questionnaire, ResponseView response, Map<String, String> typed) {
        WhatIf now = WhatIf.of(questionnaire, response);
        Map<String, AnswerValue> supposed = new TreeMap<>(now.answers());
        Map<String, Message> wrong = new LinkedHashMap<>();
        for (Question question : questions(questionnaire, response)) {
            String text = typed.get(question.code());
            if (text != null) {
                take(questionnaire, response, question, text, supposed, wrong);
            }
        }
        contradictions(questionnaire, now.answers(), supposed, wrong);
        return new Trial(
                response,
                now.score(),
                now.answering(supposed).score(),
                changes(questionnaire, now, response, supposed),
                wrong);
    }

    /** What may be tried: what moves the score and does not come from last year. */
    public static List<Question> questions(Questionnaire questionnaire, ResponseView response) {
        return WhatIf.of(questionnaire, response).scoredQuestions().stream()
                .filter(question -> !isReadOnly(response.answers().get(question.code())))
                .toList();
    }

    private static boolean isReadOnly(@Nullable AnswerView answer) {
        return answer != null && answer.readOnly();
    }

    private static void take(
            Questionnaire questionnaire,
            ResponseView response,
            Question question,
            String text,
            Map<String, AnswerValue> supposed,
            Map<String, Message> wrong) {
        String code = question.code();
        try {
            Result result = questionnaire.resultOf(code);
            boolean mayNotApply =
                    code.equals(result.code())
                            && result.mayBeNotApplicableFor(response.unit().kind());
            if (mayNotApply && text.equals(NOT_APPLICABLE)) {
                String reason = response.given(code).flatMap(AnswerValue::reason).orElse(NO_REASON);
                supposed.put(code, AnswerValue.notApplicable(reason));
            } else if (text.isBlank()) {
                supposed.remove(code);
            } else {
                supposed.put(code, AnswerValue.of(question.type().canonical(text)));
            }
        } catch (InvalidAnswer invalid) {
            wrong.put(code, invalid.text());
        }
    }

    /** What contradicts another answer stays as it was too. */
    private static void contradictions(
            Questionnaire questionnaire,
            Map<String, AnswerValue> given,
            Map<String, AnswerValue> supposed,
            Map<String, Message> wrong) {
        questionnaire.results().stream()
                .flatMap(result -> result.checks().stream())
                .forEach(
                        check ->
                                check.brokenBy(supposed)
                                        .ifPresent(
                                                why -> {
                                                    String lesser = check.lesser().code();
                                                    String greater = check.greater().code();
                                                    String changed =
                                                            isSame(lesser, given, supposed)
                                                                    ? greater
                                                                    : lesser;
                                                    if (!isSame(changed, given, supposed)) {
                                                        wrong.put(changed, why);
                                                        restore(lesser, given, supposed);
                                                        restore(greater, given, supposed);
                                                    }
                                                }));
    }

    private static boolean isSame(
            String code, Map<String, AnswerValue> given, Map<String, AnswerValue> supposed) {
        return Optional.ofNullable(given.get(code)).equals(Optional.ofNullable(supposed.get(code)));
    }

    private static void restore(
            String code, Map<String, AnswerValue> given, Map<String, AnswerValue> supposed) {
        Optional.ofNullable(given.get(code))
                .ifPresentOrElse(was -> supposed.put(code, was), () -> supposed.remove(code));
    }

    private static List<Change> changes(
            Questionnaire questionnaire,
            WhatIf now,
            ResponseView response,
            Map<String, AnswerValue> supposed) {
        return questions(questionnaire, response).stream()
                .filter(question -> !isSame(question.code(), now.answers(), supposed))
                .map(question -> change(question, now, supposed))
                .toList();
    }

    private static Change change(Question question, WhatIf now, Map<String, AnswerValue> supposed) {
        String code = question.code();
        Optional<AnswerValue> to = Optional.ofNullable(supposed.get(code));
        return new Change(
                question,
                Optional.ofNullable(now.answers().get(code)),
                to,
                to.flatMap(AnswerValue::text)
                        .filter(target -> earnsMore(now, question, target))
                        .isPresent());
    }

    /** Whether that answer earns more than what is given, with all others as they are. */
    static boolean earnsMore(WhatIf now, Question question, String target) {
        BigDecimal present =
                now.earnedBy(question.code(), question.textIn(now.answers()))
                        .orElse(BigDecimal.ZERO);
        return now.earnedBy(question.code(), Optional.of(target))
                .filter(then -> then.compareTo(present) > 0)
                .isPresent();
    }
}
