package pl.paktometr.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.AccountRow;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.response.ResponseRow;
import pl.paktometr.response.ResponseState;
import pl.paktometr.unit.County;

/**
 * How far a round is, county by county, and whom to chase.
 *
 * @param counties by code
 * @param late the units that still have to submit: whoever did least comes first
 * @param then how the last round stood as many days before its end; null if there was none
 */
public record Board(
        Campaign campaign,
        List<ByCounty> counties,
        List<Late> late,
        Share units,
        Share inhabitants,
        @Nullable Share then) {

    /** Part of a whole; a land county's inhabitants are counted with its municipalities alone. */
    public record Share(long done, long all) {}

    /** How many responses of a county are in which state. */
    public record ByCounty(County county, Map<ResponseState, Long> states, long asked) {
        public long in(ResponseState state) {
            return states.getOrDefault(state, 0L);
        }

        public long answered() {
            return states.entrySet().stream()
                    .filter(each -> each.getKey().answered())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    /**
     * A unit that still has to submit.
     *
     * @param daysLeft with its extension
     * @param neverSignedIn whether nobody of the office ever did
     * @param unreachable addresses of which the last letter came back
     * @param reminded the last day; null if never
     * @param called the last time; null if never
     */
    public record Late(
            ResponseRow row,
            long daysLeft,
            boolean neverSignedIn,
            List<String> unreachable,
            @Nullable LocalDate reminded,
            @Nullable Call called) {}

    /** What a board is made of, each for the whole campaign. */
    record Material(
            Campaign campaign,
            List<ResponseRow> rows,
            List<County> counties,
            List<AccountRow> people,
            Set<String> bounced,
            Map<String, LocalDate> reminded,
            Map<String, Call> called,
            @Nullable Share then) {}

    static Board of(Material material) {
        List<ResponseRow> rows = material.rows();
        return new Board(
                material.campaign(),
                material.counties().stream()
                        .map(county -> byCounty(county, rows))
                        .filter(county -> county.asked() > 0)
                        .toList(),
                rows.stream()
                        .filter(row -> row.state().isAwaited())
                        .map(row -> late(row, material))
                        .sorted(
                                Comparator.comparing((Late late) -> !late.neverSignedIn())
                                        .thenComparing(late -> late.row().answered())
                                        .thenComparing(late -> late.row().unit().teryt()))
                        .toList(),
                new Share(rows.stream().filter(row -> row.state().answered()).count(), rows.size()),
                new Share(
                        inhabitants(rows, row -> row.state().answered()),
                        inhabitants(rows, row -> true)),
                material.then());
    }

    private static ByCounty byCounty(County county, List<ResponseRow> rows) {
        Map<ResponseState, Long> states = new EnumMap<>(ResponseState.class);
        rows.stream()
                .filter(row -> row.unit().county().equals(county.code()))
                .forEach(row -> states.merge(row.state(), 1L, Long::sum));
        return new ByCounty(
                county, states, states.values().stream().mapToLong(Long::longValue).sum());
    }

    private static Late late(ResponseRow row, Material material) {
        String unit = row.unit().code().digits();
        List<AccountRow> people =
                material.people().stream().filter(each -> unit.equals(each.unit())).toList();
        return new Late(
                row,
                material.campaign().of(row.unit()).deadline().daysLeft(),
                people.stream().allMatch(each -> each.lastSignedInAt() == null),
                people.stream()
                        .map(AccountRow::email)
                        .filter(Objects::nonNull)
                        .filter(material.bounced()::contains)
                        .distinct()
                        .toList(),
                material.reminded().get(unit),
                material.called().get(unit));
    }

    /** A land county's people live in its municipalities, and are not counted twice. */
    private static long inhabitants(List<ResponseRow> rows, Predicate<ResponseRow> counted) {
        return rows.stream()
                .filter(counted)
                .filter(row -> row.unit().code().digits().length() != 4)
                .map(row -> row.unit().population())
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** The last call with each unit, by unit. */
    static Map<String, Call> last(List<CallEntity> newestFirst) {
        return newestFirst.stream()
                .collect(
                        Collectors.toMap(
                                CallEntity::unit,
                                CallEntity::call,
                                (newer, older) -> newer,
                                TreeMap::new));
    }

    /** The moment of the last round that lay as long before its end as now before this one's. */
    static Instant sameDay(Campaign now, Campaign then) {
        return then.closes().minus(Duration.between(now.asOf(), now.closes()));
    }
}
