package pl.paktometr.response;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** There is an answer already; whoever changes it says which version they saw. */
public class VersionRequired extends BusinessRuleBroken {
    VersionRequired(String code) {
        super(
                Kind.PRECONDITION_REQUIRED,
                Message.of("broken.version_required", code),
                "An answer to " + code + " exists and no version of it was named");
    }
}
