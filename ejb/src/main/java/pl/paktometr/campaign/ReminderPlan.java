package pl.paktometr.campaign;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.paktometr.account.Role;

/**
 * Who of a unit that is late hears of it how many days before the last one; 0 is the last day
 * itself. It escalates: the nearer the end, the higher the person.
 *
 * @param days by role, each 0 to {@value #MOST}
 */
public record ReminderPlan(Map<Role, NavigableSet<Integer>> days) {
    public static final int MOST = 120;

    /** Those a reminder can go to, from the desk upwards. */
    public static final List<Role> LADDER =
            List.of(Role.CLERK, Role.COORDINATOR, Role.SECRETARY, Role.SIGNATORY);

    public static final ReminderPlan USUAL =
            parse("CLERK=30,14,7 COORDINATOR=7,3 SECRETARY=3 SIGNATORY=3,1");

    /**
     * @throws ReminderPlanMalformed for somebody else, or a day out of range
     */
    public ReminderPlan {
        Map<Role, NavigableSet<Integer>> copy = new EnumMap<>(Role.class);
        days.forEach(
                (role, each) -> {
                    if (!LADDER.contains(role)
                            || each.stream().anyMatch(day -> day < 0 || day > MOST)) {
                        throw new ReminderPlanMalformed();
                    }
                    if (!each.isEmpty()) {
                        copy.put(role, new TreeSet<>(each).descendingSet());
                    }
                });
        days = copy;
    }

    /** Who is reminded on a day with that many days to go. */
    public Set<Role> due(int daysLeft) {
        return days.entrySet().stream()
                .filter(each -> each.getValue().contains(daysLeft))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The days of one role as people write them: {@code 30, 14, 7}; empty for none. */
    public String of(Role role) {
        return days.getOrDefault(role, new TreeSet<>()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /**
     * As people write it, by role.
     *
     * @throws ReminderPlanMalformed if it is not numbers of days with commas between
     */
    public static ReminderPlan typed(Map<Role, String> texts) {
        Map<Role, NavigableSet<Integer>> days = new TreeMap<>();
        texts.forEach((role, text) -> days.put(role, numbers(text)));
        return new ReminderPlan(days);
    }

    static ReminderPlan parse(String text) {
        Map<Role, String> texts = new TreeMap<>();
        for (String each : text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] sides = each.split("=", 2);
            texts.put(Role.valueOf(sides[0]), sides[1]);
        }
        return typed(texts);
    }

    /** The inverse of {@link #parse}. */
    String stored() {
        return days.entrySet().stream()
                .map(
                        each ->
                                each.getKey()
                                        + "="
                                        + each.getValue().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    private static NavigableSet<Integer> numbers(String text) {
        if (text.isBlank()) {
            return new TreeSet<>();
        }
        return Arrays.stream(text.strip().split("\\s*,\\s*"))
                .map(ReminderPlan::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new ReminderPlanMalformed();
        }
        return Integer.parseInt(text);
    }
}
