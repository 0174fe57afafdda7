package pl.paktometr.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do what is planned, and by when.
 *
 * @param owner a person or a department, 1–200 characters
 * @param due null where none was given, which is refused
 * @param note at most 1000 characters; may be empty
 */
public record PlanIntent(String owner, @Nullable LocalDate due, String note) {
    private static final int LONGEST_OWNER = 200;
    private static final int LONGEST_NOTE = 1000;

    public PlanIntent {
        owner = owner.strip();
        note = note.strip();
    }

    /**
     * @throws PlanRefused naming the field that is wrong
     */
    LocalDate checkedDue() {
        if (owner.isEmpty() || length(owner) > LONGEST_OWNER) {
            throw PlanRefused.owner(LONGEST_OWNER);
        }
        if (length(note) > LONGEST_NOTE) {
            throw PlanRefused.note(LONGEST_NOTE);
        }
        if (due == null) {
            throw PlanRefused.due();
        }
        return due;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
