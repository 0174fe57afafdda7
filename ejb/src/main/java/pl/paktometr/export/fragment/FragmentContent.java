package pl.paktometr.export.fragment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.paktometr.export.Wording;
import pl.paktometr.export.paper.Block;
import pl.paktometr.export.paper.Chapter;
import pl.paktometr.export.paper.Paper;
import pl.paktometr.export.paper.Table;
import pl.paktometr.export.paper.TemplateFiles;
import pl.paktometr.export.report.Cell;
import pl.paktometr.export.report.Column;
import pl.paktometr.export.report.Sheet;
import pl.paktometr.export.report.Sheets;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.response.Statement;

/** What stands in a fragment: the unit's own signed answers, and of which year they are. */
record FragmentContent(
        Fragment fragment, Statement statement, Questionnaire questionnaire, Wording wording) {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** A question and what the unit says. */
    private record Answered(String section, Result result, Question question, String answer) {}

    String title() {
        return wording.of(
                "fragment.heading",
                fragment.title(),
                Integer.toString(statement.campaign().year()));
    }

    Paper paper() {
        return new Paper(
                unit(),
                List.of(source()),
                fragment.sections().stream().map(this::chapter).toList(),
                TemplateFiles.BUILT_IN);
    }

    private Chapter chapter(Fragment.Section section) {
        List<Block> blocks = new ArrayList<>();
        for (Result result : asked(section)) {
            List<Answered> answers = answers(section, result);
            if (answers.isEmpty()) {
                blocks.add(new Block.Text(name(result) + ": " + wording.of("absence.NO_DATA")));
            } else {
                blocks.add(table(result, answers));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Text(wording.of("absence.NOT_APPLICABLE")));
        }
        return Chapter.toRead(wording.of(section.title()), blocks);
    }

    private Table table(Result result, List<Answered> answers) {
        return new Table(
                wording.of(
                        "fragment.heading",
                        name(result),
                        Integer.toString(statement.campaign().year())),
                List.of(
                        new Table.Column(wording.of("fragment.question"), Table.Width.WORDS),
                        new Table.Column(wording.of("fragment.answer"), Table.Width.WORDS)),
                answers.stream()
                        .map(
                                each ->
                                        new Table.Row(
                                                false,
                                                List.of(
                                                        Table.Cell.words(
                                                                wording.of(each.question.label())),
                                                        Table.Cell.words(each.answer))))
                        .toList(),
                List.of());
    }

    Sheets sheets() {
        List<Answered> all =
                fragment.sections().stream()
                        .flatMap(
                                section ->
                                        asked(section).stream()
                                                .flatMap(
                                                        result ->
                                                                answers(section, result).stream()))
                        .toList();
        String year = Integer.toString(statement.campaign().year());
        return new Sheets(
                List.of(
                        new Sheet<>(
                                wording.of("fragment.sheet", year),
                                Sheet.Header.LABELS,
                                0,
                                List.of(
                                        column("year", Column.Width.NARROW, each -> year),
                                        column("unit", Column.Width.MEDIUM, each -> unit()),
                                        column(
                                                "section",
                                                Column.Width.MEDIUM,
                                                each -> each.section),
                                        column(
                                                "result",
                                                Column.Width.MEDIUM,
                                                each -> name(each.result)),
                                        column(
                                                "code",
                                                Column.Width.NARROW,
                                                each -> each.question.code()),
                                        column(
                                                "question",
                                                Column.Width.WIDE,
                                                each -> wording.of(each.question.label())),
                                        column("answer", Column.Width.WIDE, each -> each.answer)),
                                all.stream())));
    }

    private Column<Answered> column(
            String code, Column.Width width, java.util.function.Function<Answered, String> text) {
        return new Column<>(
                code, wording.of("fragment." + code), width, each -> Cell.text(text.apply(each)));
    }

    /** Those of the section that this unit was asked, in the section's order. */
    private List<Result> asked(Fragment.Section section) {
        Map<String, Result> asked =
                questionnaire
                        .areasFor(statement.unit().kind(), statement.unit().signatory())
                        .stream()
                        .flatMap(area -> area.results().stream())
                        .collect(Collectors.toMap(Result::code, result -> result));
        Set<String> known = asked.keySet();
        return section.results().stream().filter(known::contains).map(asked::get).toList();
    }

    private List<Answered> answers(Fragment.Section section, Result result) {
        Map<String, AnswerValue> answers = statement.answers();
        String name = wording.of(section.title());
        return result.questions().stream()
                .flatMap(
                        question ->
                                shown(question, Optional.ofNullable(answers.get(question.code())))
                                        .map(answer -> new Answered(name, result, question, answer))
                                        .stream())
                .toList();
    }

    private Optional<String> shown(Question question, Optional<AnswerValue> answer) {
        return answer.map(
                value ->
                        value.reason()
                                .map(reason -> wording.of("export.not_applicable", reason))
                                .orElseGet(
                                        () ->
                                                question.type()
                                                        .display(
                                                                value.content(),
                                                                wording.locale())));
    }

    private String name(Result result) {
        return result.code() + ". " + wording.of(result.label());
    }

    private String unit() {
        return wording.of(
                "response.unit." + statement.unit().kind().name().toLowerCase(Locale.ROOT),
                statement.unit().name());
    }

    private String source() {
        return wording.of(
                "fragment.source",
                Integer.toString(statement.campaign().year()),
                statement.receipt().number(),
                day(statement.receipt().submittedAt()));
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", wording.locale())
                .format(moment.atZone(WARSAW));
    }
}
