package pl.paktometr.shared;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param total how many rows the whole list has
 */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
