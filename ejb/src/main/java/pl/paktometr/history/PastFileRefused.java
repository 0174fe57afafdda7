package pl.paktometr.history;

import java.util.Locale;
import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A file of past answers that cannot be read as one, or not into that campaign. */
public class PastFileRefused extends BusinessRuleBroken {

    /** Each has a text {@code broken.past_file_refused.<name>} that says what to do. */
    public enum Reason {
        /** Answers of a round that still runs, or is published, are not brought from outside. */
        CAMPAIGN_NOT_CLOSED,
        NOT_TEXT,
        DAMAGED,
        NO_HEADER,
        SEVERAL_SHEETS,
        TOO_MANY_ROWS,
        NO_ROWS,
        /** Not every row is good, and it was not said to leave the others out. */
        WRONG_ROWS
    }

    private final Reason reason;

    PastFileRefused(Reason reason, Object... args) {
        super(
                reason == Reason.CAMPAIGN_NOT_CLOSED ? Kind.CONFLICT : Kind.INVALID,
                Message.of(
                        "broken.past_file_refused." + reason.name().toLowerCase(Locale.ROOT), args),
                "Past answers refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Optional<String> field() {
        return Optional.of("file");
    }
}
