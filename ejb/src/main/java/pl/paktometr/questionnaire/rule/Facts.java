package pl.paktometr.questionnaire.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

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
}
