package pl.paktometr.campaign;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** More time must end later than the time there was, and later than now. */
public class ExtensionTooShort extends BusinessRuleBroken {
    ExtensionTooShort() {
        super(
                Kind.INVALID,
                Message.of("broken.extension_too_short"),
                "An extension must end after the campaign's last day and in the future");
    }
}
