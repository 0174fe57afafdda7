package pl.paktometr.rest.response;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** This address signs, and a browser's session is no signature. */
class TokenNeeded extends BusinessRuleBroken {
    TokenNeeded() {
        super(
                Kind.FORBIDDEN,
                Message.of("broken.token_needed"),
                "Signing over the API needs a token");
    }
}
