package pl.paktometr.web.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a plain text: words, or an address that a page makes a link of, as mail programs do.
 */
public record TextPart(String text, boolean link) {

    /** A full stop or a bracket at the end belongs to the sentence. */
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s<>\"„”]*[^\\s<>\"„”.,;:!?)]");

    public static List<TextPart> of(String text) {
        List<TextPart> parts = new ArrayList<>();
        Matcher links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            words(text.substring(end, links.start()), parts);
            parts.add(new TextPart(links.group(), true));
            end = links.end();
        }
        words(text.substring(end), parts);
        return parts;
    }

    private static void words(String text, List<TextPart> parts) {
        if (!text.isEmpty()) {
            parts.add(new TextPart(text, false));
        }
    }
}
