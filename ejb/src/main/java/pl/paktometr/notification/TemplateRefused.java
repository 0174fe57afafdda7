package pl.paktometr.notification;

import java.util.Optional;
import java.util.stream.Collectors;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Letter.Purpose;
import pl.paktometr.shared.Message;

/** A letter written by that template would be wrong; {@link #field()} tells where. */
public class TemplateRefused extends BusinessRuleBroken {
    private final String field;

    private TemplateRefused(String field, Message text, String english) {
        super(Kind.INVALID, text, english);
        this.field = field;
    }

    static TemplateRefused length(String field, int longest) {
        return new TemplateRefused(
                field,
                Message.of("broken.template_refused.length", longest),
                "The " + field + " has 1 to " + longest + " characters");
    }

    static TemplateRefused unknown(String field, String written, Purpose purpose) {
        String known =
                Placeholder.of(purpose).stream()
                        .map(Placeholder::written)
                        .collect(Collectors.joining(" "));
        return new TemplateRefused(
                field,
                Message.of("broken.template_refused.unknown", written, known),
                "No such placeholder for " + purpose + ": " + written);
    }

    static TemplateRefused misses(Placeholder needed) {
        return new TemplateRefused(
                "text",
                Message.of("broken.template_refused.misses", needed.written()),
                "The placeholder " + needed.written() + " is missing");
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
