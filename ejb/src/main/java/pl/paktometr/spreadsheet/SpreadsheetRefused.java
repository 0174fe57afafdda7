package pl.paktometr.spreadsheet;

import java.util.Locale;
import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A file given as a workbook cannot be read as one, so nothing of it is taken. */
public class SpreadsheetRefused extends BusinessRuleBroken {

    /**
     * Each has a text {@code broken.spreadsheet_refused.<name>} that says what is wrong and what to
     * do.
     */
    public enum Reason {
        TOO_LARGE,
        /** Small as a file, too large unpacked: a bomb, or formats on a million empty rows. */
        TOO_LARGE_UNPACKED,
        TOO_MANY_PARTS,
        TOO_MANY_CELLS,
        EMPTY,
        /** No workbook of any kind. */
        NOT_A_WORKBOOK,
        OLD_EXCEL,
        /** An XLSB, which keeps its sheets in a form of its own. */
        BINARY,
        /** An ODS of LibreOffice. */
        OPEN_DOCUMENT,
        /** The strict variant of XLSX. */
        STRICT,
        ENCRYPTED,
        MACROS,
        DAMAGED
    }

    private final Reason reason;

    SpreadsheetRefused(Reason reason) {
        super(
                reason == Reason.TOO_LARGE ? Kind.TOO_LARGE : Kind.INVALID,
                Message.of(
                        "broken.spreadsheet_refused." + reason.name().toLowerCase(Locale.ROOT),
                        Spreadsheet.MOST_BYTES / Spreadsheet.MEGABYTE),
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
