package pl.paktometr.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What going through the whole chain came to.
 *
 * @param links how many entries it has
 * @param intact how many of them, from the first on, are as they were sealed
 */
public record ChainCheck(long links, long intact) {
    private static final Pattern WORDS = Pattern.compile("(\\d{1,18})/(\\d{1,18})");

    public boolean holds() {
        return links == intact;
    }

    /** As the entry about it has it. */
    String inWords() {
        return "%d/%d".formatted(intact, links);
    }

    /** What an entry says; one that cannot be read was not written by {@link #inWords}. */
    static ChainCheck of(String words) {
        Matcher numbers = WORDS.matcher(words);
        return numbers.matches()
                ? new ChainCheck(Long.parseLong(numbers.group(2)), Long.parseLong(numbers.group(1)))
                : new ChainCheck(1, 0);
    }
}
