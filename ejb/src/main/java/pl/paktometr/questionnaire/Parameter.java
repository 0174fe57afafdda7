package pl.paktometr.questionnaire;

import java.math.BigDecimal;
import pl.paktometr.shared.LocalText;

/**
 * A figure of the edition that changes by statute and stands in texts, such as a procurement
 * threshold.
 */
public record Parameter(BigDecimal value, String unit, LocalText note) {}
