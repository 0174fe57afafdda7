package pl.paktometr.notification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.paktometr.shared.Letter.Purpose;

/**
 * What a letter's template leaves open. It is written in braces, in the language of the letters.
 */
public enum Placeholder {
    PERSON("osoba"),
    LOGIN("login"),
    UNIT("jednostka"),
    YEAR("rok"),
    DEADLINE("termin"),
    DAYS_LEFT("dni"),
    REASON("powód"),
    NOTE("notatka"),
    NUMBER("numer"),
    PART("część"),
    LINK("link");

    private static final Set<Placeholder> ALWAYS =
            EnumSet.of(PERSON, LOGIN, UNIT, YEAR, DEADLINE, LINK);
    private static final Map<Purpose, Set<Placeholder>> ALSO =
            new EnumMap<>(
                    Map.of(
                            Purpose.REMINDER, EnumSet.of(DAYS_LEFT),
                            Purpose.PART, EnumSet.of(PART, NOTE),
                            Purpose.RETURNED, EnumSet.of(REASON),
                            Purpose.WITHDRAWN, EnumSet.of(REASON),
                            Purpose.EXTENDED, EnumSet.of(REASON),
                            Purpose.SUBMITTED, EnumSet.of(NUMBER)));

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As it stands in a template: {@code {termin}}. */
    public String written() {
        return "{" + word + "}";
    }

    /** Those a template for that purpose may have. */
    public static Set<Placeholder> of(Purpose purpose) {
        Set<Placeholder> all =
                switch (purpose) {
                    case INVITATION, PASSWORD -> EnumSet.of(PERSON, LOGIN, UNIT, LINK);
                    default -> EnumSet.copyOf(ALWAYS);
                };
        all.addAll(ALSO.getOrDefault(purpose, Set.of()));
        return all;
    }

    /** Those without which a letter of that purpose would be of no use. */
    static Set<Placeholder> neededBy(Purpose purpose) {
        return purpose == Purpose.INVITATION || purpose == Purpose.PASSWORD
                ? EnumSet.of(LINK)
                : Set.of();
    }

    static Optional<Placeholder> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
