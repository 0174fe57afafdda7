package pl.paktometr.plan;

import java.math.BigDecimal;
import java.util.Optional;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.type.InvalidAnswer;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.scoring.WhatIf;

/** What came of a planned answer, judged from the submission of the year after. */
public enum Verdict {
    /** The answer earns no less than the one planned would. */
    MET,
    /** It earns more than the one the plan started from. */
    PARTLY,
    /** It does not, or nothing was submitted, and the year is over. */
    MISSED,
    /** That year is not over. */
    OPEN,
    /** The result does not apply to the unit any more. */
    NOT_APPLICABLE,
    /** That year does not ask it, or asks it so that the two answers cannot be set side by side. */
    NOT_COMPARABLE;

    /**
     * By the points of the later year's own rules, and not by the answers themselves: fewer may be
     * better, and of growth it depends on where one starts.
     *
     * @param then the later year's answers in force; empty while there are none
     * @param over whether that year takes no more of them
     */
    static Verdict of(
            Optional<WhatIf> then,
            boolean over,
            String code,
            Optional<String> startedFrom,
            String target) {
        Verdict unmet = over ? MISSED : OPEN;
        return then.map(answers -> of(answers, unmet, code, startedFrom, target)).orElse(unmet);
    }

    private static Verdict of(
            WhatIf then, Verdict unmet, String code, Optional<String> startedFrom, String target) {
        Optional<Result> asked =
                then.questionnaire().results().stream()
                        .filter(result -> result.asks(code))
                        .findFirst();
        if (asked.isEmpty()) {
            return NOT_COMPARABLE;
        }
        if (asked.get().notApplicableReason(then.unit().kind(), then.answers()).isPresent()) {
            return NOT_APPLICABLE;
        }
        QuestionType type = then.questionnaire().question(code).type();
        Optional<BigDecimal> aim =
                isAnAnswer(target, type)
                        ? then.earnedBy(code, Optional.of(target))
                        : Optional.empty();
        if (aim.isEmpty()) {
            return NOT_COMPARABLE;
        }
        Optional<String> reached =
                Optional.ofNullable(then.answers().get(code)).flatMap(AnswerValue::text);
        BigDecimal earned = earned(then, code, reached);
        if (reached.isPresent() && earned.compareTo(aim.get()) >= 0) {
            return MET;
        }
        BigDecimal before =
                earned(then, code, startedFrom.filter(answer -> isAnAnswer(answer, type)));
        return earned.compareTo(before) > 0 ? PARTLY : unmet;
    }

    private static BigDecimal earned(WhatIf then, String code, Optional<String> canonical) {
        return then.earnedBy(code, canonical).orElse(BigDecimal.ZERO);
    }

    private static boolean isAnAnswer(String canonical, QuestionType type) {
        try {
            return type.canonical(canonical).equals(canonical);
        } catch (InvalidAnswer otherwise) {
            return false;
        }
    }
}
