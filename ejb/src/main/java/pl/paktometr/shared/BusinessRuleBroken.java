package pl.paktometr.shared;

import jakarta.ejb.ApplicationException;
import java.util.Optional;

/**
 * A rule of the domain said no. Every such rule is a subclass with a name of its own; it rolls the
 * transaction back and reaches the caller unwrapped.
 *
 * <p>{@link #text()} is for people, in their language; {@link #getMessage()} is English, for the
 * log.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessRuleBroken extends RuntimeException {

    /**
     * What sort of no it is; a channel turns this into its own vocabulary, such as an HTTP status.
     */
    public enum Kind {
        UNAUTHENTICATED,
        NOT_FOUND,
        FORBIDDEN,
        CONFLICT,
        INVALID,
        STALE,
        PRECONDITION_REQUIRED,
        TOO_LARGE,
        TOO_OFTEN
    }

    private final Kind kind;
    private final Message text;

    protected BusinessRuleBroken(Kind kind, Message text, String english) {
        super(english);
        this.kind = kind;
        this.text = text;
    }

    public Kind kind() {
        return kind;
    }

    public Message text() {
        return text;
    }

    /** The one thing to put right, by the name a form has for it, if it is one thing. */
    public Optional<String> field() {
        return Optional.empty();
    }
}
