package pl.paktometr.workbook;

import java.util.Locale;

/**
 * The columns of an area's sheet. Each says in the hidden first row which one it is, so that a
 * column that was moved is still found.
 */
enum Column {
    /** Hidden: the code of the question, or of one of its options. */
    KEY(0, 8),
    CODE(1, 21),
    QUESTION(2, 56),
    ANSWER(3, 40),
    /** Why the result does not apply. */
    REASON(4, 28),
    LAST_YEAR(5, 30),
    LIMITS(6, 28),
    HINT(7, 60);

    private static final String MARK = "paktometr.";

    private final int place;
    private final int characters;

    Column(int place, int characters) {
        this.place = place;
        this.characters = characters;
    }

    /** Where it stands in a file as we make it, counted from 0. */
    int place() {
        return place;
    }

    int characters() {
        return characters;
    }

    String mark() {
        return MARK + name().toLowerCase(Locale.ROOT);
    }
}
