package pl.paktometr.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a sitting.
 *
 * @param year the edition it is about
 * @param place may be empty
 * @param agenda an item a line; blank lines do not count
 * @param counties the codes of those it wants to look at closely, in that order
 */
public record SessionPlan(
        int year, @Nullable LocalDate heldOn, String place, String agenda, List<String> counties) {
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final int LONGEST_PLACE = 200;
    private static final int MOST_ITEMS = 50;
    private static final int LONGEST_ITEM = 300;

    /** Nobody looks at more in one sitting, and as many fit the column. */
    private static final int MOST_COUNTIES = 60;

    public SessionPlan {
        place = place.strip();
        agenda =
                LINES.splitAsStream(agenda)
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .reduce((above, below) -> above + "\n" + below)
                        .orElse("");
        counties = counties.stream().distinct().toList();
    }

    List<String> items() {
        return agenda.isEmpty() ? List.of() : List.of(agenda.split("\n"));
    }

    LocalDate day() {
        LocalDate day = heldOn;
        if (day == null) {
            throw CommitteeRefused.day("heldOn");
        }
        return day;
    }

    /**
     * @throws CommitteeRefused naming the field that is wrong
     */
    SessionPlan checked() {
        CommitteeRefused.tooFar("heldOn", day());
        CommitteeRefused.tooLong("place", place, LONGEST_PLACE);
        if (items().size() > MOST_ITEMS) {
            throw CommitteeRefused.tooMany("agenda", MOST_ITEMS);
        }
        items().forEach(item -> CommitteeRefused.tooLong("agenda", item, LONGEST_ITEM));
        if (counties.size() > MOST_COUNTIES) {
            throw CommitteeRefused.tooMany("counties", MOST_COUNTIES);
        }
        return this;
    }
}
