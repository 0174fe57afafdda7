package pl.paktometr.response;

import java.util.List;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/**
 * Rules stand in the way of submitting; {@link #unmet()} is all of them, in the order of the
 * questionnaire.
 */
public class SubmissionRefused extends BusinessRuleBroken {
    private final transient List<Unmet> unmet;

    SubmissionRefused(List<Unmet> unmet) {
        super(
                Kind.CONFLICT,
                Message.of("broken.submission_refused", unmet.size()),
                "Rules not met: " + unmet.size());
        this.unmet = List.copyOf(unmet);
    }

    public List<Unmet> unmet() {
        return unmet;
    }
}
