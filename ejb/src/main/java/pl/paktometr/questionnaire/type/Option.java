package pl.paktometr.questionnaire.type;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.paktometr.questionnaire.Node;
import pl.paktometr.shared.LocalText;

/**
 * One of the answers to choose from; the code is stable for ever, the points (0–100) are there when
 * it is scored.
 */
public record Option(String code, LocalText label, Optional<BigDecimal> points) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static List<Option> readAll(Node node) {
        Map<String, Option> options = new LinkedHashMap<>();
        for (Node each : node.list("options")) {
            String code = each.text("code");
            if (!CODE.matcher(code).matches()) {
                each.refuse(
                        "code",
                        "'%s' is not lower-case letters, digits and hyphens".formatted(code));
            }
            if (options.put(
                            code,
                            new Option(code, each.local("label"), each.optionalPoints("points")))
                    != null) {
                each.refuse("code", "option '%s' is there twice".formatted(code));
            }
            each.refuseUnknown();
        }
        if (options.isEmpty()) {
            node.refuse("options", "there is nothing to choose from");
        }
        return List.copyOf(options.values());
    }

    /** Spreadsheets offer labels, programs send codes. */
    static Option chosenFrom(List<Option> options, String typed) {
        String text = typed.strip();
        return options.stream()
                .filter(option -> option.isCalled(text))
                .findFirst()
                .orElseThrow(() -> InvalidAnswer.because("answer.no_such_option", text));
    }

    static String label(List<Option> options, String code, Locale locale) {
        return chosenFrom(options, code).label.in(locale);
    }

    private boolean isCalled(String text) {
        return code.equals(text)
                || label.pl().equalsIgnoreCase(text)
                || label.en().equalsIgnoreCase(text);
    }
}
