package pl.paktometr.export.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.paktometr.commitment.Line;
import pl.paktometr.commitment.Tally;
import pl.paktometr.comparison.Place;
import pl.paktometr.export.Wording;
import pl.paktometr.export.paper.Block;
import pl.paktometr.export.paper.Chapter;
import pl.paktometr.export.paper.Slide;
import pl.paktometr.export.paper.Table;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.response.Erratum;

/** The chapters of the committee's paper that are lists. */
record CommitteeTables(Material material, Wording wording) {

    /** Only for a sitting. */
    Optional<Chapter> agenda() {
        List<String> items = material.agenda().items();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Block list = new Block.Bullets(items, true);
        String title = wording.of("committee_paper.agenda");
        return Optional.of(
                new Chapter(
                        title,
                        false,
                        List.of(list),
                        List.of(new Slide(title, List.of(list), List.of()))));
    }

    /** Only where there are some. */
    Optional<Chapter> recommendations() {
        List<Agenda.Advice> all = material.agenda().advice();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String title = wording.of("committee_paper.recommendations");
        Table table =
                table(
                        title,
                        List.of(
                                name("committee_paper.recommendation.given"),
                                name("committee_paper.recommendation.about"),
                                words("committee_paper.recommendation.text"),
                                name("committee_paper.recommendation.state")),
                        all.stream()
                                .map(
                                        each ->
                                                row(
                                                        each.given(),
                                                        each.about(),
                                                        each.text(),
                                                        each.state()))
                                .toList());
        return Optional.of(
                new Chapter(
                        title,
                        false,
                        List.of(table),
                        List.of(new Slide(title, List.of(table), List.of()))));
    }

    /** Only where the questionnaire asks signatories about their pact. */
    Optional<Chapter> commitments(List<Block> remarks) {
        return tally(
                        wording.of(
                                "committee_paper.commitments_table",
                                Integer.toString(material.campaign().year())),
                        Line::all)
                .map(
                        table ->
                                Chapter.toRead(
                                        wording.of("committee_paper.commitments"),
                                        Stream.concat(Stream.of(table), remarks.stream())
                                                .toList()));
    }

    /** Only where a signatory was asked in it. */
    Optional<Table> commitmentsOf(Place county) {
        return material.commitments().counties().stream()
                .filter(each -> each.code().equals(county.code()))
                .findFirst()
                .flatMap(
                        each ->
                                tally(
                                        wording.of(
                                                "committee_paper.county_commitments_table",
                                                county.label()),
                                        line -> line.of(each)));
    }

    private Optional<Table> tally(String caption, Function<Line, Tally> of) {
        List<Line> lines = material.commitments().lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Option> options = lines.get(0).commitment().options();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(words("committee_paper.article"));
        options.forEach(
                option ->
                        columns.add(
                                new Table.Column(wording.of(option.label()), Table.Width.FIGURE)));
        columns.add(figure("committee_paper.silent"));
        columns.add(figure("committee_paper.signatories"));
        Said said = new Said(wording);
        List<Table.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            Tally tally = of.apply(line);
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(
                    Table.Cell.words(
                            wording.of(
                                    "committee_paper.article_of",
                                    line.commitment().article(),
                                    line.commitment().asked().label())));
            options.forEach(
                    option -> cells.add(said.count(tally.said().getOrDefault(option.code(), 0))));
            cells.add(said.count(tally.noData()));
            cells.add(said.count(tally.asked()));
            rows.add(new Table.Row(false, cells));
        }
        return Optional.of(
                new Table(
                        caption,
                        columns,
                        rows,
                        List.of(wording.of("committee_paper.commitments_meaning"))));
    }

    Chapter errata() {
        String title = wording.of("committee_paper.errata");
        if (material.errata().isEmpty()) {
            return Chapter.toRead(
                    title, List.of(new Block.Text(wording.of("committee_paper.no_errata"))));
        }
        Said said = new Said(wording);
        return Chapter.toRead(
                title,
                List.of(
                        table(
                                title,
                                List.of(
                                        name("export.erratum.name"),
                                        figure("export.erratum.code"),
                                        name("export.erratum.before"),
                                        name("export.erratum.after"),
                                        words("export.erratum.because"),
                                        name("committee_paper.corrected")),
                                material.errata().stream()
                                        .map(
                                                each ->
                                                        row(
                                                                each.unit().name(),
                                                                each.code(),
                                                                value(each.before()),
                                                                value(each.after()),
                                                                each.because(),
                                                                corrected(each, said)))
                                        .toList())));
    }

    private static String corrected(Erratum erratum, Said said) {
        return erratum.by() + ", " + said.day(erratum.at());
    }

    private String value(Optional<AnswerValue> answer) {
        return answer.map(
                        value ->
                                value.isNotApplicable()
                                        ? wording.of("export.not_applicable", value.content())
                                        : value.content())
                .orElseGet(() -> wording.of("absence.NO_DATA"));
    }

    Chapter method() {
        String title = wording.of("committee_paper.method");
        return Chapter.toRead(
                title,
                List.of(
                        table(
                                title,
                                List.of(
                                        figure("export.method.column.code"),
                                        words("export.method.column.subject"),
                                        figure("export.method.column.weight"),
                                        words("export.method.column.rule")),
                                material.method().stream()
                                        .map(
                                                line ->
                                                        row(
                                                                line.code(),
                                                                line.subject(),
                                                                line.weight() == null
                                                                        ? ""
                                                                        : wording.of(
                                                                                "paper.points",
                                                                                line.weight()),
                                                                line.rule()))
                                        .toList())));
    }

    private static Table table(String caption, List<Table.Column> columns, List<Table.Row> rows) {
        return new Table(caption, columns, rows, List.of());
    }

    private static Table.Row row(String... words) {
        return new Table.Row(false, Stream.of(words).map(Table.Cell::words).toList());
    }

    private Table.Column name(String key) {
        return new Table.Column(wording.of(key), Table.Width.NAME);
    }

    private Table.Column words(String key) {
        return new Table.Column(wording.of(key), Table.Width.WORDS);
    }

    private Table.Column figure(String key) {
        return new Table.Column(wording.of(key), Table.Width.FIGURE);
    }
}
