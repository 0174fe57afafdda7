package pl.paktometr.commentary;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Somebody else wrote since the comment was read; {@link #current()} is what stands now. */
public class CommentChangedMeanwhile extends BusinessRuleBroken {
    private final transient Comment current;

    CommentChangedMeanwhile(Comment current) {
        super(
                Kind.STALE,
                Message.of("broken.comment_changed_meanwhile", current.author()),
                "The comment on " + current.view() + " has version " + current.version() + " now");
        this.current = current;
    }

    public Comment current() {
        return current;
    }
}
