package pl.paktometr.pact;

import java.util.List;
import pl.paktometr.shared.LocalText;

/**
 * An article of a pact: what its signatories bind themselves to.
 *
 * @param number counted from 1
 */
public record Article(int number, LocalText title, List<Paragraph> paragraphs) {

    /**
     * A paragraph in short words of ours, not the pact's own.
     *
     * @param number the article's and its own: 6.1
     */
    public record Paragraph(String number, LocalText summary) {}

    public Article {
        paragraphs = List.copyOf(paragraphs);
        String start = number + ".";
        if (paragraphs.stream().anyMatch(paragraph -> !paragraph.number().startsWith(start))) {
            throw new IllegalArgumentException("A paragraph of another article in " + number);
        }
    }
}
