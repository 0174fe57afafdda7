package pl.paktometr.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/** Builds an {@link EditionTable} unit by unit, as the database would be read. */
final class Tables {
    static final TerytCode POMORZE = TerytCode.of("22");

    private final Questionnaire questionnaire;
    private final List<Row> rows;

    /**
     * A unit with what it scored by code; what is not there, it has nothing of.
     *
     * @param verified only what was corrected
     */
    record Row(EditionTable.Asked asked, Map<String, Figure> scores, Map<String, Figure> verified) {
        Row(EditionTable.Asked asked, Map<String, Figure> scores) {
            this(asked, scores, Map.of());
        }
    }

    private Tables(Questionnaire questionnaire, List<Row> rows) {
        this.questionnaire = questionnaire;
        this.rows = rows;
    }

    static EditionTable of(Questionnaire questionnaire, List<Row> rows) {
        return new Tables(questionnaire, rows).table();
    }

    static EditionTable.Asked asked(
            County county, String unit, UnitKind kind, String name, @Nullable Integer inhabitants) {
        return asked(county, unit, kind, name, inhabitants, ResponseState.SUBMITTED, false);
    }

    static EditionTable.Asked asked(
            County county,
            String unit,
            UnitKind kind,
            String name,
            @Nullable Integer inhabitants,
            ResponseState state,
            boolean checked) {
        return new EditionTable.Asked(
                new AskedUnit(
                        TerytCode.of(unit), unit, kind, name, county.code(), inhabitants, false),
                county,
                state,
                checked);
    }

    private EditionTable table() {
        Map<String, long[]> declared = new HashMap<>();
        Map<String, long[]> corrected = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            rows.get(i)
                    .scores
                    .forEach(
                            (code, figure) ->
                                    declared.computeIfAbsent(code, each -> nothing())[at] =
                                            exact(figure));
        }
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            rows.get(i)
                    .verified
                    .forEach(
                            (code, figure) ->
                                    corrected
                                                    .computeIfAbsent(
                                                            code,
                                                            each ->
                                                                    declared.getOrDefault(
                                                                                    code, nothing())
                                                                            .clone())[at] =
                                            exact(figure));
        }
        return new EditionTable(
                rows.isEmpty() ? POMORZE : rows.get(0).asked.county().code().region(),
                "",
                questionnaire,
                rows.stream().map(Row::asked).toList(),
                declared,
                corrected);
    }

    private long[] nothing() {
        long[] column = new long[rows.size()];
        Arrays.fill(column, Exact.of(Absence.NO_DATA));
        return column;
    }

    /** The points as the database keeps them. */
    static long exact(Figure figure) {
        return figure.value()
                .map(points -> points.value().setScale(8, java.math.RoundingMode.HALF_UP))
                .map(Exact::of)
                .orElseGet(() -> Exact.of(figure.absence()));
    }

    /** Of points given as whole numbers; below 0 is no data. */
    static long[] exact(int... points) {
        return IntStream.of(points)
                .mapToLong(
                        each ->
                                each < 0
                                        ? Exact.of(Absence.NO_DATA)
                                        : Exact.of(BigDecimal.valueOf(each)))
                .toArray();
    }
}
