package pl.paktometr.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/** Units of Pomorze with scores to order. */
final class SampleUnits {

    static final County KARTUSKI = new County(TerytCode.of("2205"), "kartuski", false);
    static final County PUCKI = new County(TerytCode.of("2211"), "pucki", false);
    static final County GDANSK = new County(TerytCode.of("2261"), "Gdańsk", true);

    /** A unit of a county and its scores by code. */
    record SampleUnit(
            County county,
            @Nullable Integer population,
            ResponseState state,
            Map<String, Figure> scores) {}

    private SampleUnits() {}

    static SampleUnit submitted(County county, String total) {
        return submitted(county, total, 1_000);
    }

    static SampleUnit submitted(County county, String total, @Nullable Integer population) {
        return new SampleUnit(
                county,
                population,
                ResponseState.SUBMITTED,
                Map.of(
                        UnitScores.TOTAL,
                        Figure.of(Points.of(total)),
                        "A",
                        Figure.of(Points.of(total)),
                        "B",
                        Figure.of(Points.ZERO)));
    }

    static SampleUnit withoutTotal(County county, Absence why) {
        return new SampleUnit(
                county,
                1_000,
                ResponseState.ACCEPTED,
                Map.of(UnitScores.TOTAL, Figure.absent(why)));
    }

    static SampleUnit missing(County county) {
        return missing(county, 1_000);
    }

    static SampleUnit missing(County county, @Nullable Integer population) {
        return new SampleUnit(county, population, ResponseState.DRAFT, Map.of());
    }

    /** The desk of the one year in which these were asked, counties in the order of their codes. */
    static Desk desk(Ranking ranking, Aggregate method, List<SampleUnit> units) {
        List<Tables.Row> rows = new ArrayList<>();
        units.stream()
                .collect(groupingBy(unit -> unit.county().code().digits()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(county -> county.getValue().forEach(unit -> rows.add(row(unit, rows))));
        Map<Integer, EditionTable> tables = new HashMap<>();
        tables.put(2025, Tables.of(Golden.NOW, rows));
        return Golden.desk(tables, ranking, 1, "method=" + method.code());
    }

    private static Tables.Row row(SampleUnit unit, List<Tables.Row> before) {
        return new Tables.Row(
                Tables.asked(
                        unit.county,
                        "%s%02d".formatted(unit.county.code(), before.size() + 1),
                        UnitKind.URBAN_MUNICIPALITY,
                        "Nowe",
                        unit.population,
                        unit.state,
                        false),
                unit.scores);
    }
}
