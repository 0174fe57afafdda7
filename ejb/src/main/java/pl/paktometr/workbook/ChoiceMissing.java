package pl.paktometr.workbook;

import java.util.Collection;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** An answer of the file differs and nobody said what is to become of it; nothing was taken. */
public class ChoiceMissing extends BusinessRuleBroken {
    ChoiceMissing(Collection<String> codes) {
        super(
                Kind.INVALID,
                Message.of("broken.choice_missing", String.join(", ", codes)),
                "Neither taken nor kept: " + codes);
    }
}
