package pl.paktometr.response;

import static pl.paktometr.response.ResponseState.ACCEPTED;
import static pl.paktometr.response.ResponseState.AWAITING_SIGNATURE;
import static pl.paktometr.response.ResponseState.DRAFT;
import static pl.paktometr.response.ResponseState.NOT_STARTED;
import static pl.paktometr.response.ResponseState.RETURNED;
import static pl.paktometr.response.ResponseState.SUBMITTED;
import static pl.paktometr.response.ResponseState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import pl.paktometr.account.Role;

/**
 * What can happen to a response: in which states, and where it leads. Who may do it stands on the
 * doors of {@link Responses}.
 */
public enum ResponseStep {
    EDIT(DRAFT, EnumSet.of(NOT_STARTED, DRAFT, RETURNED)),
    REQUEST_SIGNATURE(AWAITING_SIGNATURE, EnumSet.of(NOT_STARTED, DRAFT, RETURNED)),
    /** Before it was signed: the head has a word to say, or the clerk thought better of it. */
    TAKE_BACK(DRAFT, EnumSet.of(AWAITING_SIGNATURE)),
    SUBMIT(SUBMITTED, EnumSet.of(NOT_STARTED, DRAFT, RETURNED, AWAITING_SIGNATURE)),
    RETURN(RETURNED, EnumSet.of(SUBMITTED)),
    ACCEPT(ACCEPTED, EnumSet.of(SUBMITTED)),
    /** After the edition was published. */
    CORRECT(ACCEPTED, EnumSet.of(ACCEPTED)),
    WITHDRAW(WITHDRAWN, EnumSet.complementOf(EnumSet.of(NOT_STARTED, WITHDRAWN)));

    private final ResponseState to;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<ResponseState> from;

    ResponseStep(ResponseState to, Set<ResponseState> from) {
        this.to = to;
        this.from = Set.copyOf(from);
    }

    /** What giving a response back means in that role's hands. */
    static ResponseStep givenBackBy(Role role) {
        return role == Role.ANALYST ? RETURN : TAKE_BACK;
    }

    public boolean startsFrom(ResponseState state) {
        return from.contains(state);
    }

    /**
     * The state after the step.
     *
     * @throws ResponseLocked if the step is not taken from that state
     */
    ResponseState from(ResponseState state) {
        if (!startsFrom(state)) {
            throw new ResponseLocked(state);
        }
        return to;
    }
}
