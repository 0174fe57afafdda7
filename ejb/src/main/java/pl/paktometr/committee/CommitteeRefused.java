package pl.paktometr.committee;

import java.time.LocalDate;
import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** It cannot be written so; {@link #field()} tells where to put it right. */
public class CommitteeRefused extends BusinessRuleBroken {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final String field;

    private CommitteeRefused(String field, Message text) {
        super(Kind.INVALID, text, "Refused for its " + field);
        this.field = field;
    }

    /** {@code heldOn}, {@code place}, {@code agenda}, {@code counties}, {@code text} and so on. */
    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }

    static CommitteeRefused day(String field) {
        return new CommitteeRefused(field, Message.of("broken.committee_day"));
    }

    static CommitteeRefused missing(String field) {
        return new CommitteeRefused(field, Message.of("broken.committee_missing_" + field));
    }

    static CommitteeRefused tooMany(String field, int most) {
        return new CommitteeRefused(field, Message.of("broken.committee_too_many", most));
    }

    static CommitteeRefused county(String field, String code) {
        return new CommitteeRefused(field, Message.of("broken.committee_county", code));
    }

    static void tooLong(String field, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new CommitteeRefused(
                    field, Message.of("broken.committee_too_long", longest, length));
        }
    }

    static void tooFar(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw day(field);
        }
    }
}
