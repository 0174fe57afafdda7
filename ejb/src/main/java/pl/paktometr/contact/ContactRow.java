package pl.paktometr.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.NewAccount;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.Unit;

/**
 * What a line of the file would do.
 *
 * @param line counted from 1
 * @param teryt as the file has it
 * @param unit the one it means; null if none
 * @param name as the file has it
 * @param wanted the account; null unless the line is {@link State#GOOD}
 * @param login of the account the person has already; empty if none
 * @param problems what is wrong with it; empty unless it is {@link State#WRONG}
 */
public record ContactRow(
        int line,
        String teryt,
        @Nullable Unit unit,
        String name,
        String email,
        @Nullable NewAccount wanted,
        String login,
        List<Message> problems) {

    /** What becomes of it: GOOD is invited, the others are left out. */
    public enum State {
        GOOD,
        KNOWN,
        WRONG
    }

    public State state() {
        if (!problems.isEmpty()) {
            return State.WRONG;
        }
        return login.isEmpty() ? State.GOOD : State.KNOWN;
    }
}
