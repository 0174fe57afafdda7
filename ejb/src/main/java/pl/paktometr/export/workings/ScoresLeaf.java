package pl.paktometr.export.workings;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Wording;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.AreaScore;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ResultScore;
import pl.paktometr.scoring.ScoreSheet;

/**
 * Every score of every unit three times: computed here, as stored, and the difference; in the same
 * rows as the answers.
 */
class ScoresLeaf {
    static final String WITHOUT_DEPENDENT = "TOTAL.without-dependent";
    private static final String OWN = ".without-dependent";
    private static final String STORED = ".stored";
    private static final String CHECK = ".check";
    private static final String WORST = "check";

    /** A difference that cannot be told in points: a score on one side and none on the other. */
    private static final int NO_SUCH_SCORE = 100;

    private final Leaf leaf;
    private final AnswersLeaf answers;
    private final PartsLeaf parts;
    private final RowOfUnit units;
    private final Workings workings;
    private final Wording wording;
    private final List<Area> areas;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    ScoresLeaf(
            Leaf leaf,
            AnswersLeaf answers,
            PartsLeaf parts,
            RowOfUnit units,
            Workings workings,
            Wording wording) {
        this.leaf = leaf;
        this.answers = answers;
        this.parts = parts;
        this.units = units;
        this.workings = workings;
        this.wording = wording;
        Questionnaire questionnaire = workings.questionnaire();
        this.areas = questionnaire.scoredAreas();
        labels.put(UnitScores.TOTAL, wording.of("export.total"));
        areas.forEach(area -> labels.put(area.code(), wording.of(area.label())));
        labels.put(WITHOUT_DEPENDENT, wording.of("export.workings.without_dependent"));
        areas.forEach(
                area ->
                        RulesLeaf.scored(area)
                                .forEach(
                                        result ->
                                                labels.put(
                                                        result.code(),
                                                        wording.of(result.label()))));
        column(WORST);
        for (String code : labels.keySet()) {
            column(code);
            column(code + STORED);
            column(code + CHECK);
        }
        areas.forEach(area -> column(area.code() + OWN));
    }

    private void column(String code) {
        columns.put(code, RowOfUnit.WIDTH + columns.size());
    }

    /** The codes that are computed and compared, with their labels. */
    Map<String, String> labels() {
        return labels;
    }

    int place(String column) {
        return requireNonNull(columns.get(column), column);
    }

    int check(String code) {
        return place(code + CHECK);
    }

    void write() {
        header();
        for (int i = 0; i < workings.units().size(); i++) {
            int row = AnswersLeaf.FIRST_ROW + i;
            UnitWorking each = workings.units().get(i);
            units.write(leaf, row, each);
            scores(row, each);
        }
        leaf.name(Named.scores("county"), column(RowOfUnit.COUNTY));
        leaf.name(Named.scores(WORST), column(place(WORST)));
        labels.keySet().forEach(code -> leaf.name(Named.scores(code), column(place(code))));
        leaf.sheet().createFreezePane(2, AnswersLeaf.FIRST_ROW);
        redWhereNotZero();
    }

    private String column(int place) {
        return leaf.area(AnswersLeaf.FIRST_ROW, place, answers.lastRow(), place);
    }

    private void header() {
        units.header(leaf);
        leaf.header(place(WORST), WORST, wording.of("export.workings.worst"));
        labels.forEach(
                (code, label) -> {
                    leaf.header(place(code), code, label);
                    leaf.header(
                            place(code + STORED),
                            code + STORED,
                            wording.of("export.workings.stored", code));
                    leaf.header(
                            place(code + CHECK),
                            code + CHECK,
                            wording.of("export.workings.check", code));
                });
        areas.forEach(
                area ->
                        leaf.header(
                                place(area.code() + OWN),
                                area.code() + OWN,
                                wording.of("export.workings.area_without_dependent", area.code())));
    }

    private void scores(int row, UnitWorking each) {
        Optional<ScoreSheet> sheet = each.stored();
        List<String> codes = areas.stream().map(Area::code).toList();
        compared(
                row,
                UnitScores.TOTAL,
                Named.mean(codes, Named::weight, code -> at(code, row), "\"\""),
                sheet.flatMap(ScoreSheet::total),
                Absence.NO_DATA);
        compared(
                row,
                WITHOUT_DEPENDENT,
                Named.mean(codes, Named::weight, code -> at(code + OWN, row), "\"\""),
                sheet.flatMap(ScoreSheet::totalWithoutDependent),
                Absence.NO_DATA);
        for (Area area : areas) {
            area(row, area, sheet);
            RulesLeaf.scored(area).forEach(result -> result(row, result, sheet));
        }
        leaf.formula(row, place(WORST), worst(row), Optional.of(BigDecimal.ZERO), Look.CHECK);
    }

    private void area(int row, Area area, Optional<ScoreSheet> sheet) {
        List<String> results = RulesLeaf.scored(area).map(Result::code).toList();
        compared(
                row,
                area.code(),
                Named.mean(results, Named::weight, code -> at(code, row), "\"\""),
                sheet.flatMap(
                        some ->
                                some.areas().stream()
                                        .filter(each -> each.code().equals(area.code()))
                                        .findFirst()
                                        .flatMap(AreaScore::points)),
                Absence.NO_DATA);
        leaf.formula(
                row,
                place(area.code() + OWN),
                Named.mean(
                        results,
                        code -> Named.weight(code) + "*(1-" + Named.dependent(code) + ")",
                        code -> at(code, row),
                        "\"\""),
                Optional.empty(),
                Look.POINTS);
    }

    /** Where no part counts, the first one says why. */
    private void result(int row, Result result, Optional<ScoreSheet> sheet) {
        List<String> codes = PartsLeaf.codes(result);
        Optional<ResultScore> stored = sheet.flatMap(some -> PartsLeaf.of(some, result.code()));
        compared(
                row,
                result.code(),
                Named.mean(
                        codes,
                        Named::weight,
                        code -> parts.at(code, row),
                        parts.at(codes.get(0), row)),
                stored.flatMap(ResultScore::points),
                stored.map(ResultScore::absence).orElse(Absence.NO_DATA));
    }

    private void compared(
            int row, String code, String formula, Optional<Points> stored, Absence absence) {
        Optional<BigDecimal> points = stored.map(Points::value);
        leaf.formula(row, place(code), formula, points, Look.POINTS);
        if (points.isPresent()) {
            leaf.number(row, place(code + STORED), points.get(), Look.STORED);
        } else if (absence != Absence.NO_DATA) {
            leaf.text(row, place(code + STORED), wording.of("absence." + absence), Look.STORED);
        }
        leaf.formula(
                row,
                place(code + CHECK),
                "IF(AND(ISNUMBER({c}),ISNUMBER({s})),{s}-{c},IF({c}={s},IF({c}=\"\",\"\",0),{n}))"
                        .replace("{c}", at(code, row))
                        .replace("{s}", at(code + STORED, row))
                        .replace("{n}", Integer.toString(NO_SUCH_SCORE)),
                points.map(score -> BigDecimal.ZERO),
                Look.CHECK);
    }

    private String worst(int row) {
        String all =
                labels.keySet().stream().map(code -> at(code + CHECK, row)).collect(joining(","));
        return "MAX(0,MAX(%s),-MIN(%s))".formatted(all, all);
    }

    private String at(String column, int row) {
        return "$" + Leaf.letters(place(column)) + (row + 1);
    }

    private void redWhereNotZero() {
        SheetConditionalFormatting formatting = leaf.sheet().getSheetConditionalFormatting();
        int first = AnswersLeaf.FIRST_ROW;
        List<CellRangeAddress> checks = new ArrayList<>();
        checks.add(range(first, place(WORST)));
        labels.keySet().forEach(code -> checks.add(range(first, place(code + CHECK))));
        for (CellRangeAddress check : checks) {
            String cell = Leaf.letters(check.getFirstColumn()) + (first + 1);
            ConditionalFormattingRule rule =
                    formatting.createConditionalFormattingRule(
                            "AND(ISNUMBER(%s),ABS(SUM(%s))>=0.005)".formatted(cell, cell));
            PatternFormatting red = rule.createPatternFormatting();
            red.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
            red.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            formatting.addConditionalFormatting(new CellRangeAddress[] {check}, rule);
        }
    }

    private CellRangeAddress range(int first, int column) {
        return new CellRangeAddress(first, answers.lastRow(), column, column);
    }
}
