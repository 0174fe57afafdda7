package pl.paktometr.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.shared.Message;

/**
 * What one result earned.
 *
 * @param weight within its area
 * @param points empty when the result does not count
 * @param absence why it does not count; {@code NONE} when it does
 * @param dependsOnOthers the catalogue's asterisk
 * @param parts none for a result that is not applicable
 * @param note what holds for the result as a whole, such as why it is not applicable
 */
public record ResultScore(
        String code,
        BigDecimal weight,
        Optional<Points> points,
        Absence absence,
        boolean dependsOnOthers,
        List<PartScore> parts,
        Optional<Message> note) {

    /** The note, if there is one, and then what each part says. */
    public List<Message> explanations() {
        return Stream.concat(note.stream(), parts.stream().map(PartScore::explanation)).toList();
    }
}
