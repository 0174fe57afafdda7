package pl.paktometr.export.report;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Wording;
import pl.paktometr.export.report.Column.Width;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.shared.Progress;

/**
 * Every answer of every submission in force, of all campaigns given: with a row for each submission
 * or for each answer. They are read while they are written, campaign after campaign.
 */
@Dependent
public class CountryData {
    @Inject CountryQueries queries;
    @Inject Questionnaires questionnaires;

    private record Submitted(Campaign campaign, UnitAnswers unit) {}

    private record Given(Campaign campaign, UnitScores unit, String code, AnswerValue answer) {}

    /** A row for each submission. */
    public Sheets wide(List<Campaign> campaigns, Wording wording, Progress progress) {
        List<Campaign> all = inOrder(campaigns);
        List<Column<Submitted>> columns = new ArrayList<>();
        columns.add(column("year", Width.NARROW, wording, row -> Cell.whole(row.campaign.year())));
        Map<String, Variable> variables = variables(all, wording);
        variables
                .values()
                .forEach(
                        variable -> {
                            Column<UnitAnswers> column = variable.column();
                            columns.add(
                                    new Column<>(
                                            column.code(),
                                            column.label(),
                                            column.width(),
                                            row -> column.cell().apply(row.unit)));
                        });
        Stream<Submitted> rows =
                each(all, progress)
                        .flatMap(
                                campaign ->
                                        units(campaign).map(unit -> new Submitted(campaign, unit)));
        return sheets(wording, columns, rows, variables);
    }

    /** A row for each answer. */
    public Sheets lengthwise(List<Campaign> campaigns, Wording wording, Progress progress) {
        List<Campaign> all = inOrder(campaigns);
        Map<String, QuestionType> types = new LinkedHashMap<>();
        editions(all).values().stream()
                .flatMap(edition -> edition.results().stream())
                .flatMap(result -> result.questions().stream())
                .forEach(question -> types.put(question.code(), question.type()));
        List<Column<Given>> columns =
                List.of(
                        column("year", Width.NARROW, wording, r -> Cell.whole(r.campaign.year())),
                        unit("teryt", Width.NARROW, wording, unit -> unit.unit().teryt()),
                        unit("name", Width.MEDIUM, wording, unit -> unit.unit().name()),
                        unit("county", Width.NARROW, wording, u -> u.unit().county().digits()),
                        column("code", Width.MEDIUM, wording, r -> Cell.text(r.code)),
                        column("value", Width.MEDIUM, wording, row -> value(row, types)),
                        column("because", Width.MEDIUM, wording, CountryData::reason));
        Stream<Given> rows =
                each(all, progress)
                        .flatMap(
                                campaign ->
                                        units(campaign).flatMap(unit -> answers(campaign, unit)));
        return sheets(wording, columns, rows, variables(all, wording));
    }

    private Stream<UnitAnswers> units(Campaign campaign) {
        Map<String, UnitScores> units = queries.units(campaign.id());
        return UnitByUnit.of(queries.answers(campaign.id()), units);
    }

    private static Stream<Given> answers(Campaign campaign, UnitAnswers unit) {
        return unit.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Given(campaign, unit.scores(), each.getKey(), each.getValue()));
    }

    private static <R> Sheets sheets(
            Wording wording,
            List<Column<R>> columns,
            Stream<R> rows,
            Map<String, Variable> variables) {
        return new Sheets(
                List.of(
                        new Sheet<>(
                                wording.of("export.sheet.data"),
                                Sheet.Header.CODES_AND_LABELS,
                                3,
                                columns,
                                rows),
                        new Variables(wording).explained(List.copyOf(variables.values()))));
    }

    /** Of all editions, each column as the newest has it. */
    private Map<String, Variable> variables(List<Campaign> campaigns, Wording wording) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        editions(campaigns)
                .values()
                .forEach(
                        edition ->
                                new Variables(wording)
                                        .of(edition)
                                        .forEach(
                                                variable ->
                                                        variables.put(
                                                                variable.column().code(),
                                                                variable)));
        return variables;
    }

    private Map<Integer, Questionnaire> editions(List<Campaign> campaigns) {
        Map<Integer, Questionnaire> editions = new TreeMap<>();
        campaigns.forEach(
                campaign -> editions.computeIfAbsent(campaign.edition(), questionnaires::edition));
        return editions;
    }

    private static List<Campaign> inOrder(List<Campaign> campaigns) {
        return campaigns.stream()
                .sorted(
                        comparing(Campaign::year)
                                .thenComparing(campaign -> campaign.region().digits()))
                .toList();
    }

    private static Stream<Campaign> each(List<Campaign> campaigns, Progress progress) {
        AtomicLong begun = new AtomicLong();
        return campaigns.stream()
                .peek(campaign -> progress.at(begun.getAndIncrement(), campaigns.size()));
    }

    private static Cell value(Given given, Map<String, QuestionType> types) {
        QuestionType type = types.get(given.code);
        return given.answer
                .text()
                .map(text -> type == null ? Cell.text(text) : Variables.value(type, text))
                .orElse(Cell.EMPTY);
    }

    private static Cell reason(Given given) {
        return given.answer.reason().map(Cell::text).orElse(Cell.EMPTY);
    }

    private static Column<Given> unit(
            String code, Width width, Wording wording, Function<UnitScores, String> text) {
        return new Column<>(
                code,
                wording.of("export.unit." + code),
                width,
                row -> Cell.text(text.apply(row.unit)));
    }

    private static <R> Column<R> column(
            String code, Width width, Wording wording, Function<R, Cell> cell) {
        return new Column<>(code, wording.of("export.country." + code), width, cell);
    }
}
