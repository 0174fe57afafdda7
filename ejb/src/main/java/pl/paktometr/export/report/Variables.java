package pl.paktometr.export.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Wording;
import pl.paktometr.export.report.Column.Width;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.response.ResponseState;
import pl.paktometr.unit.UnitKind;

/**
 * The columns of the data sheet: who was asked, then every question of the questionnaire. Where
 * several options can be chosen, each has a column of 0 and 1, ready to be summed.
 */
class Variables {
    private static final Cell YES = Cell.whole(1);
    private static final Cell NO = Cell.whole(0);

    private final Wording wording;
    private final Cell notApplicable;

    Variables(Wording wording) {
        this.wording = wording;
        this.notApplicable = Cell.text(wording.of("absence.NOT_APPLICABLE"));
    }

    List<Variable> of(Questionnaire questionnaire) {
        List<Variable> all = new ArrayList<>(units());
        for (Area area : questionnaire.areas()) {
            for (Result result : area.results()) {
                for (Question question : result.questions()) {
                    all.addAll(of(area, result, question));
                }
                if (!result.notApplicableFor().isEmpty()) {
                    all.add(reason(result));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The key to the data: what each of its columns means. */
    Sheet<Variable> explained(List<Variable> all) {
        return new Sheet<>(
                wording.of("export.sheet.columns"),
                Sheet.Header.LABELS,
                1,
                List.of(
                        about("code", Width.MEDIUM, variable -> variable.column().code()),
                        about("label", Width.WIDE, variable -> variable.column().label()),
                        about("type", Width.WIDE, Variable::type),
                        about("unit", Width.MEDIUM, Variable::unit),
                        about("values", Width.WIDE, Variable::values)),
                all.stream());
    }

    private Column<Variable> about(String code, Width width, Function<Variable, String> text) {
        return new Column<>(
                code,
                wording.of("export.column." + code),
                width,
                variable -> Cell.text(text.apply(variable)));
    }

    private List<Variable> units() {
        return List.of(
                unit("teryt", Width.NARROW, "text", unit -> Cell.text(unit.unit().teryt())),
                unit("name", Width.MEDIUM, "text", unit -> Cell.text(unit.unit().name())),
                unit(
                        "kind",
                        Width.MEDIUM,
                        "choice",
                        unit -> Cell.text(unit.unit().kind().name()),
                        values("unit_kind.", UnitKind.values())),
                unit(
                        "county",
                        Width.NARROW,
                        "text",
                        unit -> Cell.text(unit.unit().county().digits())),
                unit("county-name", Width.MEDIUM, "text", unit -> Cell.text(unit.county().name())),
                unit(
                        "population",
                        Width.NARROW,
                        "wholeNumber",
                        unit -> whole(unit.unit().population())),
                unit("signatory", Width.NARROW, "flag", unit -> flag(unit.unit().signatory())),
                unit(
                        "state",
                        Width.MEDIUM,
                        "choice",
                        unit -> Cell.text(unit.state().name()),
                        values("response.state.", ResponseState.values())));
    }

    private Variable unit(String code, Width width, String type, Function<UnitScores, Cell> cell) {
        return unit(code, width, type, cell, "");
    }

    private Variable unit(
            String code, Width width, String type, Function<UnitScores, Cell> cell, String values) {
        String label = wording.of("export.unit." + code.replace('-', '_'));
        return new Variable(
                new Column<>(code, label, width, row -> cell.apply(row.scores())),
                type(type),
                "",
                values);
    }

    private String values(String prefix, Enum<?>... constants) {
        return Stream.of(constants)
                .map(Enum::name)
                .map(name -> name + " = " + wording.of(prefix + name.toLowerCase(Locale.ROOT)))
                .collect(joining("; "));
    }

    private List<Variable> of(Area area, Result result, Question question) {
        QuestionType type = question.type();
        String label = wording.of(question.label());
        if (type.takesSeveral()) {
            return type.options().stream()
                    .map(option -> option(area, result, question, option, label))
                    .toList();
        }
        Column<UnitAnswers> column =
                new Column<>(
                        question.code(),
                        label,
                        Width.MEDIUM,
                        row -> cell(area, result, question, row, text -> value(type, text)));
        return List.of(
                new Variable(
                        column,
                        type(type.name()),
                        question.unit().map(wording::of).orElse(""),
                        values(question)));
    }

    private Variable option(
            Area area, Result result, Question question, Option option, String label) {
        Column<UnitAnswers> column =
                new Column<>(
                        question.code() + "." + option.code(),
                        label + ": " + wording.of(option.label()),
                        Width.NARROW,
                        row ->
                                cell(
                                        area,
                                        result,
                                        question,
                                        row,
                                        text ->
                                                flag(
                                                        question.type()
                                                                .isChosen(text, option.code()))));
        return new Variable(column, type("flag"), "", "");
    }

    private Variable reason(Result result) {
        Column<UnitAnswers> column =
                new Column<>(
                        result.code() + ".not-applicable",
                        wording.of("export.reason", result.code()),
                        Width.MEDIUM,
                        row ->
                                result.notApplicableReason(
                                                row.scores().unit().kind(), row.answers())
                                        .map(Cell::text)
                                        .orElse(Cell.EMPTY));
        return new Variable(column, type("text"), "", "");
    }

    private Cell cell(
            Area area,
            Result result,
            Question question,
            UnitAnswers row,
            Function<String, Cell> cell) {
        return question.textIn(row.answers())
                .map(cell)
                .orElse(row.isNotApplicable(area, result) ? notApplicable : Cell.EMPTY);
    }

    /** Money alone has a canonical text with decimals. */
    static Cell value(QuestionType type, String canonical) {
        return type.number(canonical)
                .map(number -> Cell.number(number, number.scale()))
                .or(() -> type.date(canonical).map(Cell::date))
                .orElseGet(() -> Cell.text(canonical));
    }

    private String values(Question question) {
        Stream<String> options =
                question.type().options().stream()
                        .map(option -> option.code() + " = " + wording.of(option.label()));
        Stream<String> condition =
                question.fromLevel() == 0
                        ? Stream.of()
                        : Stream.of(wording.of("export.from_level", question.fromLevel()));
        return Stream.concat(options, condition).collect(joining("; "));
    }

    private String type(String name) {
        return wording.of(
                "export.type." + name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    }

    private static Cell whole(@Nullable Integer number) {
        return number == null ? Cell.EMPTY : Cell.whole(number);
    }

    private static Cell flag(boolean is) {
        return is ? YES : NO;
    }
}
