package pl.paktometr.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Aggregate.Weighed;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.County;

/**
 * Makes the figures of counties and of the region out of the units' scores.
 *
 * @param areas the codes to make figures of, besides the total
 * @param units everyone the region's campaign asked
 */
record CountyComparison(Aggregate aggregate, List<String> areas, List<UnitScores> units) {

    List<CountyScores> counties() {
        Map<County, Figures> figures = new TreeMap<>(comparing(County::code));
        units.stream()
                .collect(groupingBy(UnitScores::county, toList()))
                .forEach((county, members) -> figures.put(county, figures(members)));
        return figures.entrySet().stream()
                .map(
                        each ->
                                new CountyScores(
                                        each.getKey(),
                                        each.getValue(),
                                        rank(each.getValue(), figures.values())))
                .toList();
    }

    Figures region() {
        return figures(units);
    }

    private Figures figures(List<UnitScores> members) {
        List<UnitScores> answered = members.stream().filter(UnitScores::answered).toList();
        Map<String, Figure> byArea = new LinkedHashMap<>();
        areas.forEach(area -> byArea.put(area, figure(answered, area)));
        Figure total = figure(answered, UnitScores.TOTAL);
        boolean open = total.isPresent() && answered.size() < members.size();
        return new Figures(
                members.size(),
                answered.size(),
                inhabitants(members),
                inhabitants(answered),
                leftOut(answered),
                byArea,
                total,
                open ? range(members) : null);
    }

    private Figure figure(List<UnitScores> answered, String code) {
        return aggregate
                .of(answered.stream().flatMap(unit -> weighed(unit, unit.score(code))).toList())
                .map(Figure::of)
                .orElseGet(() -> Figure.absent(whyNone(answered, code)));
    }

    /** What all of them lack; scores that are there but cannot be weighed lack the inhabitants. */
    private static Absence whyNone(List<UnitScores> answered, String code) {
        List<Absence> reasons =
                answered.stream().map(unit -> unit.score(code).absence()).distinct().toList();
        if (reasons.contains(Absence.NONE)) {
            return Absence.POPULATION_UNKNOWN;
        }
        return reasons.size() == 1 ? reasons.get(0) : Absence.NO_DATA;
    }

    private int leftOut(List<UnitScores> answered) {
        return (int)
                answered.stream()
                        .flatMap(unit -> weighed(unit, unit.total()))
                        .filter(score -> !aggregate.counts(score))
                        .count();
    }

    private Range range(List<UnitScores> members) {
        List<Points> known = units.stream().flatMap(unit -> unit.total().value().stream()).toList();
        return new Range(
                withMissingAt(known.stream().min(naturalOrder()).orElseThrow(), members),
                withMissingAt(known.stream().max(naturalOrder()).orElseThrow(), members));
    }

    private Points withMissingAt(Points assumed, List<UnitScores> members) {
        return aggregate
                .of(
                        members.stream()
                                .flatMap(
                                        unit ->
                                                weighed(
                                                        unit,
                                                        unit.answered()
                                                                ? unit.total()
                                                                : Figure.of(assumed)))
                                .toList())
                .orElseThrow();
    }

    private static Stream<Weighed> weighed(UnitScores unit, Figure score) {
        return score.value().stream().map(points -> new Weighed(points, unit.unit().population()));
    }

    private static long inhabitants(List<UnitScores> units) {
        return units.stream()
                .map(unit -> unit.unit().population())
                .filter(population -> population != null)
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** Equal is what is shown as equal: a hundredth of a point ranks nobody. */
    private static @Nullable Integer rank(Figures county, Collection<Figures> all) {
        if (!ranks(county)) {
            return null;
        }
        long better =
                all.stream()
                        .filter(CountyComparison::ranks)
                        .filter(other -> shown(other).compareTo(shown(county)) > 0)
                        .count();
        return (int) better + 1;
    }

    private static boolean ranks(Figures county) {
        return county.total().isPresent() && !county.hatched();
    }

    private static BigDecimal shown(Figures county) {
        return county.total().value().orElseThrow().shown();
    }
}
