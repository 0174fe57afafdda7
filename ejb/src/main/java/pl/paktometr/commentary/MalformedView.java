package pl.paktometr.commentary;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** It is not the address of a view. */
public class MalformedView extends BusinessRuleBroken {
    MalformedView(String address) {
        super(
                Kind.INVALID,
                Message.of("broken.malformed_view", address),
                "Not the address of a view: " + address);
    }
}
