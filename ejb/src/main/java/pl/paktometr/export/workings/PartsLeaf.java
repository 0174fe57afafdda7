package pl.paktometr.export.workings;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.paktometr.export.Wording;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Part;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ResultScore;
import pl.paktometr.scoring.ScoreSheet;

/** What every part of every result measures and earns, in each unit's row. */
class PartsLeaf {
    private static final String MEASURE = ".measure";

    private final Leaf leaf;
    private final AnswersLeaf answers;
    private final RowOfUnit units;
    private final Workings workings;
    private final Wording wording;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    PartsLeaf(Leaf leaf, AnswersLeaf answers, RowOfUnit units, Workings workings, Wording wording) {
        this.leaf = leaf;
        this.answers = answers;
        this.units = units;
        this.workings = workings;
        this.wording = wording;
        for (Area area : workings.questionnaire().scoredAreas()) {
            RulesLeaf.scored(area).forEach(this::place);
        }
    }

    private void place(Result result) {
        List<String> codes = codes(result);
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (formula(result.parts().get(i), code, 0).measure().isPresent()) {
                columns.put(code + MEASURE, RowOfUnit.WIDTH + columns.size());
            }
            columns.put(code, RowOfUnit.WIDTH + columns.size());
        }
    }

    private PartFormula.Formula formula(Part part, String code, int row) {
        Integer measure = columns.get(code + MEASURE);
        String measured = measure == null ? "" : "$" + Leaf.letters(measure) + (row + 1);
        return part.rule().in(new PartFormula(code, answers, row, measured));
    }

    /** The codes of the result's parts. */
    static List<String> codes(Result result) {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= result.parts().size(); i++) {
            codes.add(Named.part(result.code(), i));
        }
        return codes;
    }

    /** The cell of a part's points: a number, or the word for why there are none. */
    String at(String part, int row) {
        return leaf.at(row, place(part));
    }

    private int place(String column) {
        return requireNonNull(columns.get(column), column);
    }

    void write() {
        units.header(leaf);
        for (Area area : workings.questionnaire().scoredAreas()) {
            RulesLeaf.scored(area).forEach(this::header);
        }
        for (int i = 0; i < workings.units().size(); i++) {
            int row = AnswersLeaf.FIRST_ROW + i;
            UnitWorking each = workings.units().get(i);
            units.write(leaf, row, each);
            for (Area area : workings.questionnaire().scoredAreas()) {
                RulesLeaf.scored(area).forEach(result -> parts(row, area, result, each));
            }
        }
        leaf.sheet().createFreezePane(2, AnswersLeaf.FIRST_ROW);
    }

    private void header(Result result) {
        List<String> codes = codes(result);
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            String label = wording.of(result.parts().get(i).rule().description());
            if (columns.containsKey(code + MEASURE)) {
                leaf.header(
                        place(code + MEASURE),
                        code + MEASURE,
                        wording.of("export.workings.measure", result.code()));
            }
            leaf.header(place(code), code, label);
            leaf.width(place(code), 18);
        }
    }

    private void parts(int row, Area area, Result result, UnitWorking each) {
        List<String> codes = codes(result);
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            PartFormula.Formula formula = formula(result.parts().get(i), code, row);
            formula.measure()
                    .ifPresent(
                            measure ->
                                    leaf.formula(
                                            row,
                                            place(code + MEASURE),
                                            counted(row, measure),
                                            Optional.empty(),
                                            Look.MEASURE));
            leaf.formula(
                    row,
                    place(code),
                    counted(row, asked(row, area, result, formula.points())),
                    stored(each, result, i).map(Points::value),
                    Look.POINTS);
        }
    }

    private String counted(int row, String formula) {
        return "IF(%s<>1,\"\",%s)".formatted(answers.at(AnswersLeaf.COUNTS, row), formula);
    }

    /** Nothing where the unit is not asked, and the word for it where it does not apply. */
    private String asked(int row, Area area, Result result, String points) {
        String kind = answers.at(AnswersLeaf.KIND, row);
        String asked = "INDEX(%s,%s)=0".formatted(Named.asked(result.code()), kind);
        String formula = points;
        if (!result.notApplicableFor().isEmpty()) {
            formula =
                    "IF(AND(%s=1,INDEX(%s,%s)=1),%s,%s)"
                            .formatted(
                                    answers.at(AnswersLeaf.notApplicable(result), row),
                                    Named.mayNotApply(result.code()),
                                    kind,
                                    Named.NOT_APPLICABLE,
                                    points);
        }
        String notAsked =
                area.signatoriesOnly()
                        ? "OR(%s,%s=0)".formatted(asked, answers.at(AnswersLeaf.SIGNATORY, row))
                        : asked;
        return "IF(%s,\"\",%s)".formatted(notAsked, formula);
    }

    private static Optional<Points> stored(UnitWorking each, Result result, int part) {
        return each.stored()
                .flatMap(sheet -> of(sheet, result.code()))
                .map(ResultScore::parts)
                .filter(parts -> part < parts.size())
                .flatMap(parts -> parts.get(part).points());
    }

    /** Empty where the unit was not asked. */
    static Optional<ResultScore> of(ScoreSheet sheet, String result) {
        return sheet.results().stream().filter(each -> each.code().equals(result)).findFirst();
    }
}
