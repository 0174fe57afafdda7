package pl.paktometr.unit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.paktometr.unit.TercRefused.Reason;

/**
 * What a file of TERC would change in the stored units. A unit is the same one as long as its code
 * is, whatever its kind or name; a land county stands in these lists as the unit its office is. A
 * unit may be both renamed and changed in kind.
 *
 * @param stateOn the day the file describes
 * @param storedOn the day the stored units describe
 * @param moved the same community under a new code, as when it goes to another county: one of its
 *     name and kind is gone from the region, one is new there, and no third is alike; it stands
 *     neither in {@code added} nor in {@code gone}
 * @param gone in the store, but not in the file; never deleted, only marked
 * @param unchanged how many units stay as they are
 */
public record TercPreview(
        LocalDate stateOn,
        LocalDate storedOn,
        List<Region> newRegions,
        List<Change<Region>> renamedRegions,
        List<Unit> added,
        List<Change<Unit>> renamed,
        List<Change<Unit>> changedKind,
        List<Change<Unit>> moved,
        List<Unit> gone,
        int unchanged) {

    /** How one thing stands in the store, and how it stands in the file. */
    public record Change<T>(T before, T after) {

        private boolean of(Function<T, ?> property) {
            return !property.apply(before).equals(property.apply(after));
        }
    }

    private record Likeness(TerytCode region, String name, UnitKind kind) {

        static Likeness of(Unit unit) {
            return new Likeness(unit.region(), unit.name(), unit.kind());
        }
    }

    /** A region that loses more than one unit in so many was cut off, not reformed. */
    private static final int MOST_LOSE_ONE_IN = 10;

    /**
     * @throws TercRefused if the file is older than what is stored, or lacks so much of a region
     *     that it must be cut
     */
    static TercPreview between(UnitRegister stored, UnitRegister file) {
        if (file.stateOn().isBefore(stored.stateOn())) {
            throw TercRefused.file(Reason.OLDER, file.stateOn(), stored.stateOn());
        }
        List<Unit> missing = minus(stored.units(), file.units(), Unit::code);
        List<Unit> unknown = minus(file.units(), stored.units(), Unit::code);
        List<Change<Unit>> moved = pairs(missing, unknown, Likeness::of);
        List<Unit> gone = minus(missing, each(moved, Change::before), Unit::code);
        mustNotLoseMuch(stored.units(), gone);

        List<Change<Unit>> kept = pairs(stored.units(), file.units(), Unit::code);
        List<Change<Unit>> renamed = where(kept, change -> change.of(Unit::name));
        List<Change<Unit>> changedKind = where(kept, change -> change.of(Unit::kind));
        return new TercPreview(
                file.stateOn(),
                stored.stateOn(),
                minus(file.regions(), stored.regions(), Region::code),
                where(
                        pairs(stored.regions(), file.regions(), Region::code),
                        change -> change.of(Region::name)),
                minus(unknown, each(moved, Change::after), Unit::code),
                renamed,
                changedKind,
                moved,
                gone,
                where(kept, change -> !change.of(Unit::name) && !change.of(Unit::kind)).size());
    }

    /** Whether taking the file over would leave everything, the date included, as it is. */
    public boolean nothingToDo() {
        return stateOn.equals(storedOn) && changes() == 0;
    }

    /**
     * How many regions and units would not stay as they are; one renamed and changed in kind counts
     * twice.
     */
    public int changes() {
        return newRegions.size()
                + renamedRegions.size()
                + added.size()
                + renamed.size()
                + changedKind.size()
                + moved.size()
                + gone.size();
    }

    private static void mustNotLoseMuch(List<Unit> stored, List<Unit> gone) {
        Map<TerytCode, Long> had = stored.stream().collect(groupingBy(Unit::region, counting()));
        gone.stream()
                .collect(groupingBy(Unit::region, counting()))
                .forEach(
                        (region, lost) -> {
                            long before = had.getOrDefault(region, 0L);
                            if (lost * MOST_LOSE_ONE_IN > before) {
                                throw TercRefused.file(
                                        Reason.TOO_MANY_GONE, region.digits(), lost, before);
                            }
                        });
    }

    private static <T> List<T> minus(List<T> some, List<T> others, Function<T, ?> key) {
        Set<?> keys = others.stream().map(key).collect(toSet());
        return some.stream().filter(one -> !keys.contains(key.apply(one))).toList();
    }

    /** What stands once on either side under the same key. */
    private static <T> List<Change<T>> pairs(List<T> before, List<T> after, Function<T, ?> key) {
        Map<?, List<T>> old = before.stream().collect(groupingBy(key));
        Map<?, List<T>> young = after.stream().collect(groupingBy(key));
        return after.stream()
                .filter(one -> young.getOrDefault(key.apply(one), List.of()).size() == 1)
                .flatMap(
                        one -> {
                            List<T> twins = old.getOrDefault(key.apply(one), List.of());
                            return twins.size() == 1
                                    ? Stream.of(new Change<>(twins.get(0), one))
                                    : Stream.empty();
                        })
                .toList();
    }

    private static <T> List<Change<T>> where(
            List<Change<T>> changes, Predicate<Change<T>> condition) {
        return changes.stream().filter(condition).toList();
    }

    private static <T> List<T> each(List<Change<T>> changes, Function<Change<T>, T> side) {
        return changes.stream().map(side).toList();
    }
}
