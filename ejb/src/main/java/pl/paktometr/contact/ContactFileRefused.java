package pl.paktometr.contact;

import java.util.Locale;
import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A file given as a list of people cannot be read, so nothing of it is taken. */
public class ContactFileRefused extends BusinessRuleBroken {

    /**
     * Each has a text {@code broken.contact_file_refused.<name>} that says what is wrong and what
     * to do.
     */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        /** Neither text nor a workbook. */
        NO_TABLE,
        /** A zip that is no workbook, or a workbook that cannot be read. */
        DAMAGED,
        ENCRYPTED,
        OLD_EXCEL,
        MACROS,
        /** More than one sheet has something in it, and which is meant nobody can tell. */
        SEVERAL_SHEETS,
        MISSING_COLUMN,
        REPEATED_COLUMN
    }

    private final Reason reason;

    ContactFileRefused(Reason reason, Object... args) {
        super(
                reason == Reason.TOO_LARGE ? Kind.TOO_LARGE : Kind.INVALID,
                Message.of(
                        "broken.contact_file_refused." + reason.name().toLowerCase(Locale.ROOT),
                        args),
                "List of people refused: " + reason);
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
