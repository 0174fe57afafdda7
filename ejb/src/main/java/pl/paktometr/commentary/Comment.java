package pl.paktometr.commentary;

import java.time.Instant;

/**
 * One version of the comment on a view.
 *
 * @param version counted from 1
 * @param text blank where it was withdrawn
 * @param author the name of whoever wrote it
 * @param role theirs, by the name of a constant of {@link pl.paktometr.account.Role}
 */
public record Comment(
        String view, int version, String text, String author, String role, Instant at) {

    public boolean withdrawn() {
        return text.isEmpty();
    }
}
