package pl.paktometr.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pl.paktometr.shared.LocalText;
import pl.paktometr.unit.UnitKind;

/**
 * A chapter of the questionnaire.
 *
 * @param weight within the total
 * @param signatoriesOnly asked only from units that signed the pact
 */
public record Area(
        String code,
        BigDecimal weight,
        boolean signatoriesOnly,
        LocalText label,
        Optional<LocalText> intro,
        List<Result> results) {

    Area askedOf(UnitKind kind) {
        List<Result> asked = results.stream().filter(result -> result.isAskedOf(kind)).toList();
        return new Area(code, weight, signatoriesOnly, label, intro, asked);
    }
}
