package pl.paktometr.commentary;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** There is a comment already; whoever changes it says which version they saw. */
public class CommentVersionRequired extends BusinessRuleBroken {
    CommentVersionRequired(String view) {
        super(
                Kind.PRECONDITION_REQUIRED,
                Message.of("broken.comment_version_required", view),
                "A comment on " + view + " exists and no version of it was named");
    }
}
