package pl.paktometr.response;

import java.util.Locale;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** In its present state the response does not take that step; the text says who can change that. */
public class ResponseLocked extends BusinessRuleBroken {
    ResponseLocked(ResponseState state) {
        super(
                Kind.CONFLICT,
                Message.of("broken.response_locked." + state.name().toLowerCase(Locale.ROOT)),
                "Not possible while the response is " + state);
    }
}
