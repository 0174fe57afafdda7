package pl.paktometr.export.workings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.Figures;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Wording;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.scoring.Points;

/** The counties' means computed from the units' scores, each beside the stored one; region last. */
class CountiesLeaf {
    static final int FIRST_ROW = 2;
    static final int NAME = 1;
    private static final int ASKED = 2;
    private static final int ANSWERED = 3;
    private static final int COVERAGE = 4;
    private static final int SCORES = 5;

    private final Leaf leaf;
    private final Workings workings;
    private final Wording wording;
    private final List<String> codes = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    CountiesLeaf(Leaf leaf, Workings workings, Wording wording) {
        this.leaf = leaf;
        this.workings = workings;
        this.wording = wording;
        codes.add(UnitScores.TOTAL);
        labels.add(wording.of("export.total"));
        for (Area area : workings.questionnaire().scoredAreas()) {
            codes.add(area.code());
            labels.add(wording.of(area.label()));
        }
    }

    List<String> codes() {
        return codes;
    }

    List<String> labels() {
        return labels;
    }

    private List<CountyScores> counties() {
        return workings.thisYear().counties();
    }

    private int lastRow() {
        return FIRST_ROW + counties().size() - 1;
    }

    /** A county's cell by its place among the counties. */
    String names() {
        return column(NAME);
    }

    String codesOfCounties() {
        return column(0);
    }

    String scores(String code) {
        return column(place(code));
    }

    /** The total of those that have a place. */
    String ranked() {
        return column(places());
    }

    /** The places; equals share one. */
    String ranks() {
        return column(places() + 1);
    }

    /** The same with a place for each. */
    String order() {
        return column(places() + 2);
    }

    /** A county's total, counted from 0; the one after the last is the region. */
    String total(int county) {
        return leaf.fixed(FIRST_ROW + county, place(UnitScores.TOTAL));
    }

    /** The region's cell. */
    String region(String code) {
        return leaf.fixed(lastRow() + 1, place(code));
    }

    private String column(int place) {
        return leaf.area(FIRST_ROW, place, lastRow(), place);
    }

    private int place(String code) {
        return SCORES + 3 * codes.indexOf(code);
    }

    private int places() {
        return SCORES + 3 * codes.size();
    }

    /** Whether the edition gives places at all. */
    boolean givesPlaces() {
        return workings.campaign().ranking() != Ranking.NONE;
    }

    void write() {
        header();
        for (int i = 0; i < counties().size(); i++) {
            CountyScores county = counties().get(i);
            int row = FIRST_ROW + i;
            leaf.text(row, 0, county.county().code().digits(), Look.TEXT);
            leaf.text(row, NAME, county.county().name(), Look.TEXT);
            String mine = Named.scores("county") + "," + leaf.at(row, 0);
            figures(
                    row,
                    county.figures(),
                    "COUNTIFS(%s)".formatted(mine),
                    "COUNTIFS(%s,%s,1)".formatted(mine, Named.answers(AnswersLeaf.COUNTS)),
                    "IFERROR(AVERAGEIFS(%%s,%s),\"\")".formatted(mine));
            if (givesPlaces()) {
                place(row, county.rank());
            }
        }
        int region = lastRow() + 1;
        leaf.text(region, 0, workings.campaign().region().digits(), Look.CODE);
        leaf.text(region, NAME, wording.of("export.region"), Look.CODE);
        figures(
                region,
                workings.thisYear().region(),
                "ROWS(%s)".formatted(Named.scores("county")),
                "COUNTIFS(%s,1)".formatted(Named.answers(AnswersLeaf.COUNTS)),
                "IFERROR(AVERAGE(%s),\"\")");
        leaf.sheet().createFreezePane(2, FIRST_ROW);
    }

    private void header() {
        leaf.header(0, "county", wording.of("export.county.county"));
        leaf.header(NAME, "county-name", wording.of("export.county.county_name"));
        leaf.header(ASKED, "asked", wording.of("export.county.asked"));
        leaf.header(ANSWERED, "answered", wording.of("export.county.answered"));
        leaf.header(COVERAGE, "coverage", wording.of("export.county.coverage"));
        leaf.width(NAME, 24);
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            leaf.header(place(code), code, labels.get(i));
            leaf.header(
                    place(code) + 1, code + ".stored", wording.of("export.workings.stored", code));
            leaf.header(
                    place(code) + 2, code + ".check", wording.of("export.workings.check", code));
        }
        if (givesPlaces()) {
            leaf.header(places(), "ranked", wording.of("export.workings.ranked"));
            leaf.header(places() + 1, "rank", wording.of("export.county.mean_rank"));
            leaf.header(places() + 2, "order", wording.of("export.workings.order"));
        }
    }

    private void figures(int row, Figures figures, String asked, String answered, String meanOf) {
        formula(row, ASKED, asked, BigDecimal.valueOf(figures.asked()), Look.WHOLE);
        formula(row, ANSWERED, answered, BigDecimal.valueOf(figures.answered()), Look.WHOLE);
        formula(
                row,
                COVERAGE,
                leaf.at(row, ANSWERED) + "/" + leaf.at(row, ASKED),
                figures.coverage(),
                Look.SHARE);
        for (String code : codes) {
            Optional<BigDecimal> stored =
                    (code.equals(UnitScores.TOTAL) ? figures.total() : figures.area(code))
                            .value()
                            .map(Points::value);
            int place = place(code);
            leaf.formula(row, place, meanOf.formatted(Named.scores(code)), stored, Look.POINTS);
            stored.ifPresent(points -> leaf.number(row, place + 1, points, Look.STORED));
            leaf.formula(
                    row,
                    place + 2,
                    "IF(AND(ISNUMBER({c}),ISNUMBER({s})),{s}-{c},IF({c}={s},\"\",100))"
                            .replace("{c}", leaf.at(row, place))
                            .replace("{s}", leaf.at(row, place + 1)),
                    stored.map(points -> BigDecimal.ZERO),
                    Look.CHECK);
        }
    }

    private void formula(int row, int column, String formula, BigDecimal now, Look look) {
        leaf.formula(row, column, formula, Optional.of(now), look);
    }

    /** As many places as there are counties, with fewer than half of its units none. */
    private void place(int row, @Nullable Integer rank) {
        int total = place(UnitScores.TOTAL);
        String ranked = leaf.at(row, places());
        leaf.formula(
                row,
                places(),
                "IF(2*%s<%s,\"\",IF(ISNUMBER({t}),ROUND({t},2),\"\"))"
                        .formatted(leaf.at(row, ANSWERED), leaf.at(row, ASKED))
                        .replace("{t}", leaf.at(row, total)),
                Optional.empty(),
                Look.POINTS);
        leaf.formula(
                row,
                places() + 1,
                "IF(ISNUMBER(%s),RANK(%s,%s),\"\")".formatted(ranked, ranked, ranked()),
                Optional.ofNullable(rank).map(BigDecimal::valueOf),
                Look.WHOLE);
        String above = leaf.area(FIRST_ROW, places() + 1, row, places() + 1);
        leaf.formula(
                row,
                places() + 2,
                "IF(ISNUMBER({r}),{r}+COUNTIF(%s,{r})-1,\"\")"
                        .formatted(above)
                        .replace("{r}", leaf.at(row, places() + 1)),
                Optional.empty(),
                Look.WHOLE);
    }
}
