package pl.paktometr.audit;

/**
 * What going through the whole chain came to.
 *
 * @param links how many entries it has
 * @param intact how many of them, from the first on, are as they were sealed
 */
public record ChainCheck(long links, long intact) {

    public boolean holds() {
        return links == intact;
    }

    /** As the entry about it has it. */
    String inWords() {
        return "%d/%d".formatted(intact, links);
    }

    static ChainCheck of(String words) {
        String[] numbers = words.split("/");
        return new ChainCheck(Long.parseLong(numbers[1]), Long.parseLong(numbers[0]));
    }
}
