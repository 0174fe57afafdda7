package pl.paktometr.export.committee;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.commentary.Comment;
import pl.paktometr.commitment.Commitment;
import pl.paktometr.commitment.Line;
import pl.paktometr.commitment.RegionCommitments;
import pl.paktometr.commitment.Tally;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Picture.Cell;
import pl.paktometr.comparison.Picture.Column;
import pl.paktometr.comparison.Picture.Kind;
import pl.paktometr.comparison.Picture.Row;
import pl.paktometr.comparison.Place;
import pl.paktometr.comparison.Profile;
import pl.paktometr.comparison.Range;
import pl.paktometr.comparison.Selection;
import pl.paktometr.comparison.TileGrid;
import pl.paktometr.export.Wording;
import pl.paktometr.export.format.ExportFormat.Document;
import pl.paktometr.export.paper.Paper;
import pl.paktometr.export.paper.TemplateFiles;
import pl.paktometr.export.report.BundleWording;
import pl.paktometr.export.report.MethodSheet;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.Erratum;
import pl.paktometr.scoring.Points;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/**
 * A year of a region as the desk lays it, invented: its first county is withheld, its second has no
 * data, in its third fewer than half answered.
 */
public final class SampleMaterial {

    public static final String NOTICE = "Dane przykładowe";
    private static final Questionnaire EDITION = new Questionnaires().edition(1);
    private static final TerytCode REGION = TerytCode.of("22");
    private static final Instant AT = Instant.parse("2027-03-01T10:00:07Z");
    private static final Place POMORSKIE =
            new Place(
                    Selection.Level.REGIONS,
                    REGION,
                    Message.of("comparison.place.region", "pomorskie"));

    private final Wording wording;
    private final Random chance = new Random(22);
    private final TileGrid grid = TileGrid.of(REGION);
    private boolean ranked = true;
    private boolean everythingWithheld;
    private List<String> asked = List.of("2205", "2208");

    private SampleMaterial(Wording wording) {
        this.wording = wording;
    }

    public static SampleMaterial in(String language) {
        return new SampleMaterial(BundleWording.of(language));
    }

    SampleMaterial withoutRanking() {
        ranked = false;
        return this;
    }

    SampleMaterial withheld() {
        everythingWithheld = true;
        ranked = false;
        return this;
    }

    SampleMaterial about(String... counties) {
        asked = List.of(counties);
        return this;
    }

    public Document<Paper> document() {
        return document(TemplateFiles.BUILT_IN);
    }

    public Document<Paper> document(TemplateFiles templates) {
        return new Document<>(
                wording.of("committee_paper.title", "pomorskie", "2026"),
                wording.of("export.sample_data"),
                wording,
                new CommitteePaper(material(templates), wording).paper());
    }

    Paper paper() {
        return new CommitteePaper(material(TemplateFiles.BUILT_IN), wording).paper();
    }

    Material material(TemplateFiles templates) {
        Campaign campaign =
                new Campaign(
                        1,
                        REGION,
                        2026,
                        1,
                        Instant.EPOCH,
                        Instant.EPOCH.plusSeconds(1),
                        Instant.EPOCH.plusSeconds(1),
                        Signing.HEAD,
                        Ranking.COUNTIES,
                        1,
                        null,
                        AT);
        Map<String, List<Cell>> table = new LinkedHashMap<>();
        grid.tiles().stream()
                .map(TileGrid.Tile::county)
                .sorted()
                .forEach(county -> table.put(county.digits(), line(county)));
        return new Material(
                campaign,
                EDITION,
                "pomorskie",
                agenda(),
                new Material.Pictures(
                        picture("table", TABLE, table),
                        picture("map", columns(TABLE, "TOTAL", "answered", "asked"), table),
                        grid,
                        picture("heat", columns(TABLE, "TOTAL", "A", "B", "C", "D"), table),
                        results(),
                        ranking(table),
                        trend()),
                asked.stream().map(this::profile).toList(),
                commitments(campaign),
                errata(),
                comments(),
                new MethodSheet(EDITION, campaign, "", wording, true).lines(),
                templates);
    }

    private static final List<Column> TABLE =
            Stream.concat(
                            Stream.of(
                                    column("answered", Kind.COUNT),
                                    column("asked", Kind.COUNT),
                                    column("inhabitants", Kind.SHARE),
                                    new Column(
                                            "TOTAL",
                                            Message.of("comparison.measure.total"),
                                            Kind.POINTS)),
                            Stream.concat(
                                    EDITION.scoredAreas().stream().map(SampleMaterial::area),
                                    Stream.of(
                                            column("low", Kind.POINTS),
                                            column("high", Kind.POINTS),
                                            column("change", Kind.CHANGE),
                                            column("rank", Kind.COUNT))))
                    .toList();

    private static Column column(String code, Kind kind) {
        return new Column(code, Message.of("comparison.column." + code.replace('-', '_')), kind);
    }

    private static Column area(Area area) {
        return new Column(
                area.code(),
                Message.of("comparison.measure", area.code(), area.label()),
                Kind.POINTS);
    }

    private static List<Column> columns(List<Column> all, String... codes) {
        return Stream.of(codes)
                .map(
                        code ->
                                all.stream()
                                        .filter(each -> each.code().equals(code))
                                        .findFirst()
                                        .orElseThrow())
                .toList();
    }

    private int place(TerytCode county) {
        return grid.tiles().stream().map(TileGrid.Tile::county).sorted().toList().indexOf(county);
    }

    private List<Cell> line(TerytCode county) {
        int place = place(county);
        boolean hidden = everythingWithheld || place == 0;
        int asked = 4 + place % 6;
        int answered = place == 1 ? 0 : place == 2 ? 1 : asked - place % 2;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(answered));
        cells.add(Cell.of(asked));
        cells.add(Cell.of(new BigDecimal("0.8123")));
        for (int i = 0; i < 7; i++) {
            cells.add(points(hidden, place == 1));
        }
        cells.add(
                hidden || place < 2
                        ? Cell.absent(Absence.WITHHELD)
                        : Cell.of(new BigDecimal(chance.nextInt(4_000) - 2_000).movePointLeft(2)));
        cells.add(ranked && place > 2 ? Cell.of(place - 2) : Cell.absent(Absence.NO_DATA));
        return cells;
    }

    private Cell points(boolean hidden, boolean none) {
        BigDecimal number = BigDecimal.valueOf(chance.nextInt(1_000_000), 4);
        return hidden
                ? Cell.absent(Absence.WITHHELD)
                : none ? Cell.absent(Absence.NO_DATA) : Cell.of(number);
    }

    private Place placeOf(TerytCode county) {
        String name =
                grid.tiles().stream()
                        .filter(tile -> tile.county().equals(county))
                        .findFirst()
                        .orElseThrow()
                        .name();
        return new Place(
                Selection.Level.COUNTIES, county, Message.of("response.unit.land_county", name));
    }

    private Row row(String code, List<Cell> cells) {
        TerytCode county = TerytCode.of(code);
        Place place = placeOf(county);
        return new Row(code, place.label(), place, place(county) == 2, cells);
    }

    private Picture picture(String view, List<Column> columns, Map<String, List<Cell>> table) {
        List<Integer> taken =
                columns.stream()
                        .map(
                                column ->
                                        TABLE.stream()
                                                .map(Column::code)
                                                .toList()
                                                .indexOf(column.code()))
                        .toList();
        List<Row> rows =
                table.entrySet().stream()
                        .map(
                                each ->
                                        row(
                                                each.getKey(),
                                                taken.stream()
                                                        .map(at -> each.getValue().get(at))
                                                        .toList()))
                        .toList();
        return new Picture(
                view,
                view,
                title(view),
                NOTES,
                Message.of("comparison.level.counties"),
                columns,
                rows,
                List.of(
                        new Row(
                                "22",
                                POMORSKIE.label(),
                                POMORSKIE,
                                false,
                                columns.stream()
                                        .map(
                                                column ->
                                                        everythingWithheld
                                                                ? Cell.absent(Absence.WITHHELD)
                                                                : Cell.of(new BigDecimal("0.5")))
                                        .toList())),
                rows.size());
    }

    private static final List<Message> NOTES =
            List.of(
                    Message.of("comparison.note.coverage", 121, 143, new BigDecimal("88.4")),
                    Message.of("comparison.note.method.mean"),
                    Message.of("comparison.note.basis.all"),
                    Message.of("comparison.note.hatched"));

    private static Message title(String view) {
        return Message.of(
                "comparison.title." + view,
                Message.of("comparison.who.counties"),
                POMORSKIE.label(),
                "2026",
                Message.of("comparison.measure.total"));
    }

    private Picture results() {
        List<Column> columns =
                EDITION.scoredAreas().stream()
                        .flatMap(area -> area.results().stream())
                        .filter(Result::isScored)
                        .map(
                                result ->
                                        new Column(
                                                result.code(),
                                                Message.of(
                                                        "comparison.measure",
                                                        result.code(),
                                                        result.label()),
                                                Kind.POINTS))
                        .toList();
        List<Row> rows =
                grid.tiles().stream()
                        .map(TileGrid.Tile::county)
                        .sorted()
                        .map(
                                county ->
                                        row(
                                                county.digits(),
                                                columns.stream()
                                                        .map(
                                                                column ->
                                                                        points(
                                                                                everythingWithheld
                                                                                        || place(
                                                                                                        county)
                                                                                                == 0,
                                                                                place(county) == 1))
                                                        .toList()))
                        .toList();
        return new Picture(
                "heat",
                "heat",
                title("heat"),
                NOTES,
                Message.of("comparison.level.counties"),
                columns,
                rows,
                List.of(),
                rows.size());
    }

    private Picture ranking(Map<String, List<Cell>> table) {
        if (!ranked) {
            return new Picture(
                    "ranking",
                    "",
                    title("ranking"),
                    List.of(Message.of("comparison.note.no_ranking")),
                    Message.of("comparison.level.counties"),
                    List.of(),
                    List.of(),
                    List.of(),
                    0);
        }
        return picture(
                        "ranking",
                        columns(TABLE, "rank", "TOTAL", "change", "answered", "asked"),
                        table)
                .noting(Message.of("comparison.note.rank"))
                .noting(Message.of("comparison.note.change", "2025", 19, 20, 118));
    }

    private Picture trend() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("22", POMORSKIE.label(), Kind.POINTS));
        asked.forEach(
                code ->
                        columns.add(
                                new Column(
                                        code, placeOf(TerytCode.of(code)).label(), Kind.POINTS)));
        columns.add(
                new Column("median", Message.of("comparison.column.median_units"), Kind.POINTS));
        columns.add(column("answered", Kind.COUNT));
        List<Row> rows =
                IntStream.rangeClosed(2023, 2026)
                        .mapToObj(
                                year ->
                                        new Row(
                                                Integer.toString(year),
                                                Message.of(
                                                        "comparison.place.plain",
                                                        Integer.toString(year)),
                                                null,
                                                false,
                                                columns.stream()
                                                        .map(
                                                                column ->
                                                                        column.kind() == Kind.COUNT
                                                                                ? Cell.of(120)
                                                                                : points(
                                                                                        everythingWithheld,
                                                                                        false))
                                                        .toList()))
                        .toList();
        return new Picture(
                "trend",
                "trend",
                title("trend"),
                NOTES,
                Message.of("comparison.column.year"),
                columns,
                rows,
                List.of(),
                rows.size());
    }

    private Profile profile(String code) {
        Place place = placeOf(TerytCode.of(code));
        List<String> areas =
                Stream.concat(Stream.of("TOTAL"), EDITION.scoredAreas().stream().map(Area::code))
                        .toList();
        Picture results =
                profile(
                        place,
                        "results",
                        EDITION.scoredAreas().stream()
                                .flatMap(area -> area.results().stream())
                                .filter(Result::isScored)
                                .collect(
                                        Collectors.toMap(
                                                Result::code,
                                                result ->
                                                        Message.of(
                                                                "comparison.measure",
                                                                result.code(),
                                                                result.label()),
                                                (one, other) -> one,
                                                LinkedHashMap::new)));
        Map<String, Message> named = new LinkedHashMap<>();
        areas.forEach(
                each ->
                        named.put(
                                each,
                                TABLE.stream()
                                        .filter(column -> column.code().equals(each))
                                        .findFirst()
                                        .orElseThrow()
                                        .label()));
        return new Profile(
                place,
                8,
                7,
                false,
                new BigDecimal("0.91"),
                everythingWithheld
                        ? pl.paktometr.comparison.Figure.absent(Absence.WITHHELD)
                        : pl.paktometr.comparison.Figure.of(Points.of("47.22142857")),
                everythingWithheld ? null : new Range(Points.of("44.1"), Points.of("51.9")),
                ranked ? 4 : null,
                Message.of("comparison.peers.counties", 20),
                profile(place, "areas", named),
                results,
                everythingWithheld ? List.of() : results.rows().subList(0, 3),
                everythingWithheld ? List.of() : results.rows().subList(10, 13),
                place,
                null,
                null);
    }

    private Picture profile(Place place, String what, Map<String, Message> measures) {
        List<Column> columns =
                List.of(
                        new Column(place.code().digits(), place.label(), Kind.POINTS),
                        new Column("whole", POMORSKIE.label(), Kind.POINTS),
                        column("peers", Kind.POINTS),
                        column("difference", Kind.CHANGE),
                        column("change", Kind.CHANGE));
        List<Row> rows =
                measures.entrySet().stream()
                        .map(
                                each ->
                                        new Row(
                                                each.getKey(),
                                                each.getValue(),
                                                null,
                                                false,
                                                columns.stream()
                                                        .map(
                                                                column ->
                                                                        points(
                                                                                everythingWithheld,
                                                                                false))
                                                        .toList()))
                        .toList();
        return new Picture(
                what,
                "",
                Message.of("comparison.title.profile_" + what, place.label(), "2026"),
                List.of(),
                Message.of("comparison.column.measure"),
                columns,
                rows,
                List.of(),
                rows.size());
    }

    private RegionCommitments commitments(Campaign campaign) {
        List<County> counties =
                grid.tiles().stream()
                        .map(tile -> new County(tile.county(), tile.name(), false))
                        .sorted(java.util.Comparator.comparing(County::code))
                        .toList();
        List<Line> lines = new ArrayList<>();
        for (Area area : EDITION.areas()) {
            if (area.signatoriesOnly()) {
                for (Result result : area.results()) {
                    Question question = result.ownQuestions().get(0);
                    if (result.articles().isEmpty() || question.type().options().isEmpty()) {
                        continue;
                    }
                    Map<String, Integer> said = new LinkedHashMap<>();
                    question.type()
                            .options()
                            .forEach(option -> said.put(option.code(), chance.nextInt(5)));
                    Tally tally =
                            new Tally(
                                    2 + said.values().stream().mapToInt(each -> each).sum(),
                                    said,
                                    2);
                    lines.add(
                            new Line(
                                    new Commitment(
                                            result.articles().get(0),
                                            result,
                                            question,
                                            Optional.empty(),
                                            List.of()),
                                    List.of(),
                                    counties.stream().collect(Collectors.toMap(c -> c, c -> tally)),
                                    tally));
                }
            }
        }
        return new RegionCommitments(campaign, counties, lines);
    }

    private Agenda agenda() {
        return new Agenda(
                new Agenda.Sitting(LocalDate.of(2027, 3, 18), "Gdańsk"),
                List.of("Przyjęcie protokołu", "Omówienie wyników", "Sprawy różne"),
                asked.stream().map(TerytCode::of).toList(),
                List.of(
                        new Agenda.Advice(
                                "3 grudnia 2026",
                                "powiat kartuski",
                                "Przyjąć program współpracy na trzy lata i powołać radę.",
                                "otwarta"),
                        new Agenda.Advice(
                                "3 grudnia 2026",
                                "całe województwo",
                                "Stosować klauzule społeczne w zamówieniach.",
                                "wykonana: klauzule ma 40 jednostek")));
    }

    private static List<Erratum> errata() {
        return List.of(
                new Erratum(
                        new AskedUnit(
                                TerytCode.of("220501"),
                                "2205012",
                                UnitKind.RURAL_MUNICIPALITY,
                                "Chmielno",
                                TerytCode.of("2205"),
                                8_000,
                                true),
                        "D2a",
                        Optional.of(AnswerValue.of("320000.00")),
                        Optional.empty(),
                        "Kwota dotyczyła innego roku.",
                        "Analityk",
                        AT,
                        "2026-2205012-2"));
    }

    private static List<Comment> comments() {
        return List.of(
                new Comment(
                        "map;level=counties",
                        1,
                        "Na południu regionu wyniki są wyższe niż w poprzednim roku.\n"
                                + "Z rozmów z gminami wynika, że to skutek wspólnych szkoleń.",
                        "Anna Analityk",
                        "ANALYST",
                        AT),
                new Comment(
                        "county;county=2205",
                        2,
                        "=HYPERLINK(\"http://example.org\") <b>to tylko tekst</b> \u0007",
                        "Anna Analityk",
                        "ANALYST",
                        AT),
                new Comment(
                        "scatter;measures=A,B",
                        1,
                        "Obszary A i B idą razem.",
                        "A. B.",
                        "ANALYST",
                        AT));
    }
}
