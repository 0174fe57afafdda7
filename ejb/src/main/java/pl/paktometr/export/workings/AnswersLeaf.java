package pl.paktometr.export.workings;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;
import pl.paktometr.export.Wording;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.questionnaire.type.QuestionType;

/**
 * What every unit answered to the questions that are scored, one unit a row; on every other sheet a
 * unit stands in the same row.
 */
class AnswersLeaf {
    static final int FIRST_ROW = 2;
    static final String POPULATION = "population";
    static final String SIGNATORY = "signatory";
    static final String KIND = "kind-number";

    /** 1 where a submission is in force, and only then are there scores. */
    static final String COUNTS = "counts";

    private static final List<String> UNIT =
            List.of(
                    "teryt",
                    "name",
                    "kind",
                    "county",
                    "county-name",
                    POPULATION,
                    SIGNATORY,
                    "state",
                    COUNTS,
                    KIND);

    private final Leaf leaf;
    private final Workings workings;
    private final Wording wording;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();

    AnswersLeaf(Leaf leaf, Workings workings, Wording wording) {
        this.leaf = leaf;
        this.workings = workings;
        this.wording = wording;
        UNIT.forEach(this::column);
        Questionnaire questionnaire = workings.questionnaire();
        questionnaire
                .scoredAreas()
                .forEach(area -> area.results().forEach(result -> columnsOf(result)));
    }

    private void columnsOf(Result result) {
        Set<String> read =
                result.parts().stream()
                        .flatMap(part -> part.rule().reads().stream())
                        .collect(Collectors.toSet());
        if (result.isScored() && !result.notApplicableFor().isEmpty()) {
            column(notApplicable(result));
        }
        for (Question question : result.questions()) {
            if (read.contains(question.code())) {
                questions.put(question.code(), question);
                columnsOf(question).forEach(this::column);
            }
        }
    }

    private static List<String> columnsOf(Question question) {
        QuestionType type = question.type();
        return type.takesSeveral()
                ? type.options().stream().map(option -> option(question.code(), option)).toList()
                : List.of(question.code());
    }

    /** The column in which a unit says that the result does not apply to it. */
    static String notApplicable(Result result) {
        return result.code() + ".not-applicable";
    }

    private static String option(String question, Option option) {
        return question + "." + option.code();
    }

    private void column(String code) {
        columns.put(code, columns.size());
    }

    int lastRow() {
        return FIRST_ROW + workings.units().size() - 1;
    }

    /** The cell of a question answered by one value, or of another column. */
    String at(String column, int row) {
        return leaf.at(row, place(column));
    }

    /** The cells of a question of which several options can be chosen. */
    String options(String question, int row) {
        List<String> all = columnsOf(requireNonNull(questions.get(question)));
        return leaf.across(row, place(all.get(0)), place(all.get(all.size() - 1)));
    }

    /** The whole column. */
    String all(String column) {
        return leaf.area(FIRST_ROW, place(column), lastRow(), place(column));
    }

    int place(String column) {
        return requireNonNull(columns.get(column), column);
    }

    void write() {
        header();
        for (int i = 0; i < workings.units().size(); i++) {
            row(FIRST_ROW + i, workings.units().get(i));
        }
        columns.keySet().forEach(column -> leaf.name(Named.answers(column), all(column)));
        questions.values().forEach(this::limit);
        leaf.sheet().createFreezePane(2, FIRST_ROW);
    }

    private void header() {
        for (String column : UNIT) {
            leaf.header(place(column), column, label(column));
            leaf.width(place(column), column.endsWith("name") ? 24 : 12);
        }
        for (Result result : workings.questionnaire().results()) {
            String column = notApplicable(result);
            if (columns.containsKey(column)) {
                leaf.header(
                        place(column), column, wording.of("export.workings.not_applicable_column"));
            }
        }
        questions.forEach(
                (code, question) -> {
                    QuestionType type = question.type();
                    String label = wording.of(question.label());
                    if (type.takesSeveral()) {
                        type.options()
                                .forEach(
                                        option ->
                                                header(
                                                        option(code, option),
                                                        label + ": " + wording.of(option.label())));
                    } else {
                        header(code, isBase(code) ? based(label) : label);
                    }
                });
    }

    private void header(String column, String label) {
        leaf.header(place(column), column, label);
        leaf.width(place(column), 14);
    }

    private boolean isBase(String code) {
        return workings.questionnaire().lastYearStandsInFor(code).isPresent();
    }

    private String based(String label) {
        return wording.of("export.workings.base", label);
    }

    private String label(String column) {
        return switch (column) {
            case COUNTS, KIND -> wording.of("export.workings.column." + column.replace('-', '_'));
            default -> wording.of("export.unit." + column.replace('-', '_'));
        };
    }

    private void row(int row, UnitWorking each) {
        text(row, "teryt", each.unit().teryt());
        text(row, "name", each.unit().name());
        text(row, "kind", each.unit().kind().name());
        text(row, "county", each.unit().county().digits());
        text(row, "county-name", each.county().name());
        Integer population = each.unit().population();
        open(row, POPULATION, population == null ? null : BigDecimal.valueOf(population));
        open(row, SIGNATORY, flag(each.unit().signatory()));
        text(
                row,
                "state",
                wording.of("response.state." + each.state().name().toLowerCase(Locale.ROOT)));
        open(row, COUNTS, flag(each.state().answered()));
        leaf.formula(
                row,
                place(KIND),
                "MATCH(%s,%s,0)".formatted(leaf.at(row, place("kind")), Named.KINDS),
                Optional.of(BigDecimal.valueOf(RulesLeaf.KINDS.indexOf(each.unit().kind()) + 1L)),
                Look.WHOLE);
        answers(row, each);
    }

    private void answers(int row, UnitWorking each) {
        for (Result result : workings.questionnaire().results()) {
            String column = notApplicable(result);
            if (columns.containsKey(column)) {
                boolean not =
                        result.notApplicableReason(each.unit().kind(), each.answers()).isPresent();
                open(row, column, not ? BigDecimal.ONE : null);
            }
        }
        questions.values().forEach(question -> answer(row, question, each.answers()));
    }

    private void answer(int row, Question question, Map<String, AnswerValue> answers) {
        QuestionType type = question.type();
        Optional<String> text = question.textIn(answers);
        if (type.takesSeveral()) {
            Optional<Set<String>> chosen = text.map(type::chosen);
            for (Option option : type.options()) {
                open(
                        row,
                        option(question.code(), option),
                        chosen.map(some -> flag(some.contains(option.code()))).orElse(null));
            }
        } else if (text.isPresent() && type.number(text.get()).isEmpty()) {
            leaf.text(row, place(question.code()), text.get(), Look.OPEN);
        } else {
            open(row, question.code(), text.flatMap(type::number).orElse(null));
        }
    }

    private void text(int row, String column, String text) {
        leaf.text(row, place(column), text, Look.TEXT);
    }

    private void open(int row, String column, @Nullable BigDecimal number) {
        if (number == null) {
            leaf.blank(row, place(column), Look.OPEN);
        } else {
            leaf.number(row, place(column), number, Look.OPEN);
        }
    }

    private static BigDecimal flag(boolean is) {
        return is ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** A spreadsheet refuses what could not be an answer either. */
    private void limit(Question question) {
        if (workings.units().isEmpty()) {
            return;
        }
        QuestionType type = question.type();
        String[] choices =
                type.takesSeveral()
                        ? new String[] {"0", "1"}
                        : type.options().stream().map(Option::code).toArray(String[]::new);
        if (choices.length == 0) {
            return;
        }
        DataValidationHelper helper = leaf.sheet().getDataValidationHelper();
        List<String> all = columnsOf(question);
        DataValidation validation =
                helper.createValidation(
                        helper.createExplicitListConstraint(choices),
                        new CellRangeAddressList(
                                FIRST_ROW,
                                lastRow(),
                                place(all.get(0)),
                                place(all.get(all.size() - 1))));
        validation.setShowErrorBox(true);
        leaf.sheet().addValidationData(validation);
    }
}
