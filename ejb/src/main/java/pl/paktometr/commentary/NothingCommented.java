package pl.paktometr.commentary;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Nobody has commented on that view, or the comment is withdrawn already. */
public class NothingCommented extends BusinessRuleBroken {
    private NothingCommented(Kind kind, String view) {
        super(kind, Message.of("broken.nothing_commented", view), "No comment on " + view);
    }

    static NothingCommented toBeRead(String view) {
        return new NothingCommented(Kind.NOT_FOUND, view);
    }

    static NothingCommented toBeWithdrawn(String view) {
        return new NothingCommented(Kind.CONFLICT, view);
    }
}
