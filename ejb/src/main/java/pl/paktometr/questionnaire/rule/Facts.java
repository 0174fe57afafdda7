package pl.paktometr.questionnaire.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import pl.paktometr.questionnaire.type.QuestionType;

/** What a rule may know of one unit and year. */
public interface Facts {

    /** The canonical answer; empty when not answered. */
    Optional<String> text(String code);

    /** The answer as a number; empty when not answered. */
    Optional<BigDecimal> number(String code);

    /** The number in last year's accepted response; empty when there is none. */
    Optional<BigDecimal> lastYear(String code);

    /** Inhabitants; empty when not known. */
    OptionalInt population();

    /** The same, had that question been answered so. */
    default Facts with(String code, QuestionType type, String canonical) {
        return new Supposed(this, code, type, canonical);
    }

    /** One answer that is not given, among those that are. */
    record Supposed(Facts given, String code, QuestionType type, String canonical)
            implements Facts {

        @Override
        public Optional<String> text(String asked) {
            return code.equals(asked) ? Optional.of(canonical) : given.text(asked);
        }

        @Override
        public Optional<BigDecimal> number(String asked) {
            return code.equals(asked) ? type.number(canonical) : given.number(asked);
        }

        @Override
        public Optional<BigDecimal> lastYear(String asked) {
            return given.lastYear(asked);
        }

        @Override
        public OptionalInt population() {
            return given.population();
        }
    }
}
