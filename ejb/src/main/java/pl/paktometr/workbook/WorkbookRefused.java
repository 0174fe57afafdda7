package pl.paktometr.workbook;

import java.util.Locale;
import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A workbook that is none of this questionnaire, or no longer a whole one: nothing is taken. */
public class WorkbookRefused extends BusinessRuleBroken {

    /** Each has a text {@code broken.workbook_refused.<name>} that says what to do. */
    public enum Reason {
        /** The response is not in the unit's hands, or the campaign not open. */
        NOT_EDITABLE,
        NO_STAMP,
        STAMP_CHANGED,
        /** Made by another version of the product. */
        OTHER_FORMAT,
        OTHER_UNIT,
        OTHER_CAMPAIGN,
        OTHER_EDITION,
        /** The questionnaire asks something else than when the file was made. */
        OTHER_QUESTIONS,
        NO_COLUMN,
        COLUMN_TWICE,
        NO_ROWS,
        ROW_TWICE,
        UNKNOWN_ROW
    }

    private final Reason reason;

    WorkbookRefused(Reason reason, Object... args) {
        super(
                reason == Reason.NOT_EDITABLE ? Kind.CONFLICT : Kind.INVALID,
                Message.of(
                        "broken.workbook_refused." + reason.name().toLowerCase(Locale.ROOT), args),
                "Workbook refused: " + reason);
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
