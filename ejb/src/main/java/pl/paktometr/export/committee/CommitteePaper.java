package pl.paktometr.export.committee;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.paktometr.commentary.Comment;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Wording;
import pl.paktometr.export.paper.Block;
import pl.paktometr.export.paper.Chapter;
import pl.paktometr.export.paper.Chart;
import pl.paktometr.export.paper.Paper;
import pl.paktometr.export.paper.Slide;
import pl.paktometr.export.paper.Table;
import pl.paktometr.export.paper.TileMap;

/** The committee's paper, chapter by chapter. */
class CommitteePaper {

    private static final int MENTIONED = 5;
    private static final int FEW = 24;
    private static final List<String> COVERAGE = List.of("answered", "asked", "inhabitants");
    private static final List<String> CHANGES = List.of(UnitScores.TOTAL, "change");

    /** The views whose chapter shows what is said about them. */
    private static final List<String> CHAPTERS =
            List.of("table", "map", "heat", "ranking", "trend", "county", "commitments");

    private final Material material;
    private final Wording wording;
    private final Drawn drawn;
    private final Said said;
    private final CommitteeTables tables;

    CommitteePaper(Material material, Wording wording) {
        this.material = material;
        this.wording = wording;
        this.drawn = new Drawn(wording);
        this.said = new Said(wording);
        this.tables = new CommitteeTables(material, wording);
    }

    Paper paper() {
        List<Chapter> chapters = new ArrayList<>();
        tables.agenda().ifPresent(chapters::add);
        chapters.add(coverage());
        chapters.add(map());
        chapters.add(areas());
        chapters.add(results());
        chapters.add(ranking());
        changes().ifPresent(chapters::add);
        trend().ifPresent(chapters::add);
        CountyChapter county = new CountyChapter(material, wording);
        material.counties()
                .forEach(
                        profile ->
                                chapters.add(
                                        county.of(
                                                profile,
                                                remarks(
                                                        "county;county="
                                                                + profile.place().code()))));
        tables.recommendations().ifPresent(chapters::add);
        tables.commitments(remarks("commitments")).ifPresent(chapters::add);
        chapters.add(tables.errata());
        otherRemarks().ifPresent(chapters::add);
        chapters.add(tables.method());
        return new Paper(subtitle(), facts(), chapters, material.templates());
    }

    private String subtitle() {
        Agenda.Sitting sitting = material.agenda().sitting();
        return sitting == null
                ? wording.of("committee_paper.subtitle")
                : wording.of("committee_paper.session", said.day(sitting.date()), sitting.place());
    }

    private List<String> facts() {
        return List.of(
                answered(),
                material.method().stream()
                        .filter(
                                line ->
                                        line.subject()
                                                .equals(wording.of("export.method.published")))
                        .map(line -> line.rule())
                        .findFirst()
                        .orElseGet(() -> wording.of("export.method.not_published")),
                wording.of("committee_paper.made", said.minute(material.campaign().asOf())),
                wording.of("paper.absences"));
    }

    /** The first note of every picture: n of N. */
    private String answered() {
        return wording.of(material.pictures().table().notes().get(0));
    }

    private Chapter coverage() {
        Picture picture = material.pictures().table();
        Table table = drawn.table(picture, COVERAGE);
        List<Picture.Row> rows = picture.rows();
        List<String> summary = new ArrayList<>();
        summary.add(answered());
        int answered = Drawn.column(picture, "answered").orElseThrow();
        int asked = Drawn.column(picture, "asked").orElseThrow();
        summary.add(
                wording.of(
                        "committee_paper.complete",
                        rows.stream()
                                .filter(
                                        row ->
                                                number(row, answered).compareTo(number(row, asked))
                                                        == 0)
                                .count(),
                        rows.size()));
        List<String> half =
                rows.stream()
                        .filter(Picture.Row::hatched)
                        .map(row -> wording.of(row.label()))
                        .toList();
        summary.add(
                half.isEmpty()
                        ? wording.of("committee_paper.half_none")
                        : wording.of("committee_paper.half", String.join(", ", half)));
        String title = wording.of("committee_paper.coverage");
        Block told = new Block.Bullets(summary);
        Table shown = renamed(table, "committee_paper.coverage_table");
        return new Chapter(
                title,
                false,
                Stream.concat(Stream.of(told, shown), remarks("table").stream()).toList(),
                List.of(
                        new Slide(
                                title,
                                rows.size() < FEW ? List.of(shown, told) : List.of(told),
                                drawn.notes(picture))));
    }

    private static BigDecimal number(Picture.Row row, int column) {
        BigDecimal number = row.cells().get(column).number();
        return Objects.requireNonNull(number);
    }

    private Chapter map() {
        Picture picture = material.pictures().map();
        TileMap map = drawn.map(picture, material.pictures().grid());
        return chapter("map", map, List.of(map, drawn.table(picture)), drawn.notes(picture));
    }

    private Chapter areas() {
        Picture picture = material.pictures().areas();
        Table table = drawn.heat(picture);
        return chapter("areas", table, List.of(table), drawn.notes(picture));
    }

    private Chapter results() {
        Table table = drawn.heatByCode(material.pictures().results());
        return Chapter.toRead(
                wording.of("committee_paper.results"),
                Stream.concat(
                                Stream.of(
                                        new Block.Text(
                                                wording.of("committee_paper.results_meaning")),
                                        table),
                                remarks("heat").stream())
                        .toList());
    }

    private Chapter ranking() {
        Picture picture = material.pictures().ranking();
        String title = wording.of("committee_paper.ranking");
        if (picture.rows().isEmpty()) {
            return Chapter.toRead(
                    title, drawn.notes(picture).stream().<Block>map(Block.Text::new).toList());
        }
        Table table = drawn.table(picture);
        int points = 1 + Drawn.column(picture, UnitScores.TOTAL).orElseThrow();
        Chart chart = drawn.chart(Chart.Kind.BARS, table.caption(), table, List.of(points));
        return chapter("ranking", chart, List.of(chart, table), drawn.notes(picture));
    }

    /** The counties that rose and fell most, on what both years have in common. */
    private Optional<Chapter> changes() {
        Picture picture = material.pictures().table();
        Optional<Integer> column = Drawn.column(picture, "change");
        if (column.isEmpty()) {
            return Optional.empty();
        }
        Table all = drawn.table(picture, CHANGES);
        int change = all.columns().size() - 1;
        List<Table.Row> sorted =
                all.rows().stream()
                        .filter(row -> !row.summary() && row.cells().get(change).number() != null)
                        .sorted(
                                comparing(
                                                (Table.Row row) ->
                                                        Objects.requireNonNull(
                                                                row.cells().get(change).number()))
                                        .reversed())
                        .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> most =
                IntStream.range(0, sorted.size())
                        .filter(i -> i < MENTIONED || i >= sorted.size() - MENTIONED)
                        .mapToObj(sorted::get)
                        .toList();
        String caption = wording.of("committee_paper.changes_table", Integer.toString(year()));
        Table table = new Table(caption, all.columns(), most, notesOfChange());
        Chart chart = drawn.chart(Chart.Kind.BARS, caption, table, List.of(change));
        return Optional.of(chapter("changes", chart, List.of(chart, table), notesOfChange()));
    }

    private List<String> notesOfChange() {
        return material.pictures().ranking().notes().stream()
                .filter(note -> note.key().equals("comparison.note.change"))
                .map(wording::of)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> List.of(wording.of("committee_paper.changes_meaning")));
    }

    private Optional<Chapter> trend() {
        Picture picture = material.pictures().trend();
        if (picture.rows().size() < 2) {
            return Optional.empty();
        }
        Table table = drawn.table(picture);
        int median = 1 + Drawn.column(picture, "median").orElseThrow();
        List<Integer> lines =
                Stream.concat(
                                IntStream.range(0, picture.columns().size())
                                        .filter(
                                                at ->
                                                        picture.columns()
                                                                .get(at)
                                                                .code()
                                                                .matches("[0-9]+"))
                                        .mapToObj(at -> at + 1),
                                Stream.of(median))
                        .toList();
        Chart chart = drawn.chart(Chart.Kind.LINES, table.caption(), table, lines);
        return Optional.of(chapter("trend", chart, List.of(chart, table), drawn.notes(picture)));
    }

    /** A chapter called by the key, of which one block is shown. */
    private Chapter chapter(String key, Block shown, List<Block> blocks, List<String> spoken) {
        String title = wording.of("committee_paper." + key);
        return new Chapter(
                title,
                false,
                Stream.concat(blocks.stream(), remarks(key).stream()).toList(),
                List.of(new Slide(title, List.of(shown), spoken)));
    }

    private Table renamed(Table table, String key) {
        return new Table(
                wording.of(key, material.region(), Integer.toString(year())),
                table.columns(),
                table.rows(),
                table.notes());
    }

    /** What analysts say of a view, whatever else was chosen in it. */
    private List<Block> remarks(String view) {
        return material.comments().stream()
                .filter(
                        comment ->
                                comment.view().equals(view)
                                        || comment.view().startsWith(view + ";"))
                .<Block>map(this::remark)
                .toList();
    }

    private Block.Remark remark(Comment comment) {
        return new Block.Remark(
                comment.text(),
                wording.of(
                        "commentary.signature",
                        comment.author(),
                        wording.of("role." + comment.role()),
                        said.minute(comment.at()),
                        comment.version()));
    }

    private Optional<Chapter> otherRemarks() {
        List<Block> blocks = new ArrayList<>();
        List<String> told =
                material.counties().stream()
                        .map(profile -> "county;county=" + profile.place().code())
                        .toList();
        for (Comment comment : material.comments()) {
            String name = comment.view().split(";")[0];
            boolean shown =
                    CHAPTERS.contains(name)
                            && (!name.equals("county") || told.contains(comment.view()));
            if (!shown) {
                blocks.add(new Block.Heading(comment.view()));
                blocks.add(remark(comment));
            }
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.toRead(wording.of("committee_paper.remarks"), blocks));
    }

    private int year() {
        return material.campaign().year();
    }
}
