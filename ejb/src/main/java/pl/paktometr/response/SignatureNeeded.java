package pl.paktometr.response;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** In this campaign only the head of the office, or a deputy, submits. */
public class SignatureNeeded extends BusinessRuleBroken {
    SignatureNeeded() {
        super(
                Kind.FORBIDDEN,
                Message.of("broken.signature_needed"),
                "Only a signatory submits in this campaign");
    }
}
