package pl.paktometr.notification;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.paktometr.shared.Letter.Purpose;

/** A letter with {@link Placeholder}s left open. */
public record LetterTemplate(Purpose purpose, String subject, String text) {
    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_TEXT = 5000;
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    /**
     * @throws TemplateRefused for an empty or too long one, a placeholder that is not known there,
     *     or one that is missing
     */
    static LetterTemplate checked(Purpose purpose, String subject, String text) {
        LetterTemplate template =
                new LetterTemplate(purpose, subject.strip(), text.strip().replace("\r\n", "\n"));
        template.check("subject", template.subject, LONGEST_SUBJECT);
        for (Placeholder needed : Placeholder.neededBy(purpose)) {
            if (template.subject.contains(needed.written())) {
                throw TemplateRefused.unknown("subject", needed.written(), purpose);
            }
        }
        template.check("text", template.text, LONGEST_TEXT);
        for (Placeholder needed : Placeholder.neededBy(purpose)) {
            if (!template.text.contains(needed.written())) {
                throw TemplateRefused.misses(needed);
            }
        }
        return template;
    }

    private void check(String field, String content, int longest) {
        if (content.isEmpty() || content.length() > longest) {
            throw TemplateRefused.length(field, longest);
        }
        BRACES.matcher(content)
                .results()
                .filter(
                        braces ->
                                Placeholder.named(braces.group(1))
                                        .filter(Placeholder.of(purpose)::contains)
                                        .isEmpty())
                .findFirst()
                .ifPresent(
                        braces -> {
                            throw TemplateRefused.unknown(field, braces.group(), purpose);
                        });
    }

    /** With the gaps closed; one for which there is no value disappears. */
    LetterTemplate filled(Map<Placeholder, String> values) {
        return new LetterTemplate(
                purpose,
                fill(subject, values),
                fill(text, values).replaceAll("\n{3,}", "\n\n").strip());
    }

    private static String fill(String content, Map<Placeholder, String> values) {
        return BRACES.matcher(content)
                .replaceAll(braces -> Matcher.quoteReplacement(value(braces, values)));
    }

    private static String value(MatchResult braces, Map<Placeholder, String> values) {
        return Placeholder.named(braces.group(1))
                .map(placeholder -> values.getOrDefault(placeholder, ""))
                .orElse(braces.group());
    }
}
