package pl.paktometr.export.paper;

import java.util.Locale;
import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A file that papers cannot be made after, and why. */
public class TemplateRefused extends BusinessRuleBroken {

    /**
     * Each has a text {@code broken.template_refused.<name>} that says what is wrong and what to
     * do.
     */
    public enum Reason {
        TOO_LARGE,
        /** No document or slides of Office at all, or of another kind. */
        OTHER_KIND,
        MACROS,
        /** Much more inside than it looks from outside. */
        BOMB,
        /** Something it would fetch from elsewhere whenever it is opened. */
        LINKED,
        /** Objects or controls of other programs. */
        EMBEDDED,
        STYLES_MISSING,
        LAYOUTS_MISSING,
        /** It does not open, or nothing can be written in it. */
        BROKEN
    }

    private final Reason reason;

    TemplateRefused(Reason reason, Object... args) {
        super(
                reason == Reason.TOO_LARGE ? Kind.TOO_LARGE : Kind.INVALID,
                Message.of(
                        "broken.template_refused." + reason.name().toLowerCase(Locale.ROOT), args),
                "Template refused: " + reason);
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
