package pl.paktometr.committee;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** It is not as whoever changes it saw it. */
public class CommitteeChanged extends BusinessRuleBroken {
    private CommitteeChanged() {
        super(Kind.STALE, Message.of("broken.committee_changed"), "Changed meanwhile");
    }

    static void check(int seen, int present) {
        if (seen != present) {
            throw new CommitteeChanged();
        }
    }
}
