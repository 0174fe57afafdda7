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
}
