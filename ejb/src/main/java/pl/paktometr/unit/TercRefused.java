package pl.paktometr.unit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A file given as TERC cannot be trusted, so nothing of it is taken. */
public class TercRefused extends BusinessRuleBroken {

    /**
     * Each has a text {@code broken.terc_refused.<name>} that says what is wrong and what to do.
     */
    public enum Reason {
        /** The edition for addresses, which has no rows of urban-rural gminas. */
        ADDRESS_EDITION,
        CUT_IN_LINE,
        NO_PARENT,
        NO_CHILDREN,
        TOO_FEW_REGIONS,
        TOO_FEW_GMINAS,
        TOO_MANY_GONE,
        HEADER,
        COLUMNS,
        CODE,
        NAME,
        DATE,
        SEVERAL_DATES,
        DUPLICATE,
        CITY_COUNTY,
        OLDER,
        NOT_UTF8,
        NO_SINGLE_CSV,
        DAMAGED_ZIP,
        TOO_LARGE
    }

    private final Reason reason;
    private final @Nullable Integer line;

    private TercRefused(Reason reason, @Nullable Integer line, Message text) {
        super(
                reason == Reason.TOO_LARGE ? Kind.TOO_LARGE : Kind.INVALID,
                text,
                "TERC refused: " + reason + (line == null ? "" : " in line " + line));
        this.reason = reason;
        this.line = line;
    }

    static TercRefused file(Reason reason, Object... args) {
        return new TercRefused(reason, null, why(reason, args));
    }

    /**
     * @param line counted from 1, the header included
     */
    static TercRefused line(int line, Reason reason, Object... args) {
        Message text =
                Message.of("broken.terc_refused_in_line", String.valueOf(line), why(reason, args));
        return new TercRefused(reason, line, text);
    }

    private static Message why(Reason reason, Object... args) {
        return Message.of("broken.terc_refused." + reason.name().toLowerCase(Locale.ROOT), args);
    }

    public Reason reason() {
        return reason;
    }

    /** Counted from 1, the header included; null when it is the file as a whole. */
    public @Nullable Integer line() {
        return line;
    }
}
