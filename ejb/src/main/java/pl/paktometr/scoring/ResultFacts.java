package pl.paktometr.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Facts;

/** What the rules of one result may know. */
record ResultFacts(
        Result result,
        OptionalInt population,
        Map<String, AnswerValue> answers,
        Map<String, AnswerValue> lastYear)
        implements Facts {

    @Override
    public Optional<String> text(String code) {
        return question(code).textIn(answers);
    }

    @Override
    public Optional<BigDecimal> number(String code) {
        return number(question(code), answers);
    }

    @Override
    public Optional<BigDecimal> lastYear(String code) {
        return number(question(code), lastYear);
    }

    /** Whether anything that is scored has been answered. */
    boolean isBegun() {
        return result.parts().stream()
                .flatMap(part -> part.rule().reads().stream())
                .anyMatch(code -> text(code).isPresent());
    }

    private static Optional<BigDecimal> number(
            Question question, Map<String, AnswerValue> answers) {
        return question.textIn(answers).flatMap(question.type()::number);
    }

    private Question question(String code) {
        return result.questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
