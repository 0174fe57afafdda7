package pl.paktometr.commitment;

import java.util.Optional;

/**
 * What a unit says of one commitment.
 *
 * @param answer the code of the option; empty where nothing in force says so
 * @param words what was done; empty where nothing was written
 */
public record Kept(Optional<String> answer, Optional<String> words) {

    static final Kept NOTHING = new Kept(Optional.empty(), Optional.empty());
}
