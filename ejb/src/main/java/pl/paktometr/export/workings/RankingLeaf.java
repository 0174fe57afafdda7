package pl.paktometr.export.workings;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.export.Wording;
import pl.paktometr.scoring.Points;

/** The counties from the first to the last, wherever the answers move them. */
class RankingLeaf {
    private static final int FIRST_ROW = 2;
    private static final int NAME = 1;
    private static final int TOTAL = 2;
    private static final int DRAWN = 3;
    private static final int PICTURE = 5;

    private final Leaf leaf;
    private final XSSFSheet sheet;
    private final Workings workings;
    private final CountiesLeaf counties;
    private final Wording wording;

    RankingLeaf(
            Leaf leaf, XSSFSheet sheet, Workings workings, CountiesLeaf counties, Wording wording) {
        this.leaf = leaf;
        this.sheet = sheet;
        this.workings = workings;
        this.counties = counties;
        this.wording = wording;
    }

    void write() {
        leaf.header(0, "rank", wording.of("export.county.mean_rank"));
        leaf.header(NAME, "county-name", wording.of("export.county.county_name"));
        leaf.header(TOTAL, "TOTAL", wording.of("export.total"));
        leaf.header(DRAWN, "TOTAL.drawn", wording.of("export.workings.drawn"));
        leaf.width(NAME, 24);
        leaf.printOnOnePageAcross();
        List<CountyScores> all = workings.thisYear().counties();
        List<CountyScores> ranked =
                all.stream()
                        .filter(county -> county.rank() != null)
                        .sorted(comparing(county -> Objects.requireNonNull(county.rank())))
                        .toList();
        for (int i = 0; i < all.size(); i++) {
            int row = FIRST_ROW + i;
            Optional<CountyScores> now =
                    i < ranked.size() ? Optional.of(ranked.get(i)) : Optional.empty();
            picked(row, 0, i, counties.ranks(), Look.WHOLE);
            picked(row, NAME, i, counties.names(), Look.TEXT);
            picked(row, TOTAL, i, counties.ranked(), Look.POINTS);
            String total = leaf.at(row, TOTAL);
            leaf.formula(
                    row,
                    DRAWN,
                    "IF(ISNUMBER(%s),%s,NA())".formatted(total, total),
                    now.flatMap(county -> county.figures().total().value()).map(Points::value),
                    Look.STORED);
        }
        leaf.sheet().createFreezePane(0, FIRST_ROW);
        int last = FIRST_ROW + Math.max(ranked.size(), 1) - 1;
        new Drawing(
                        ChartTypes.BAR,
                        wording.of("export.workings.chart.ranking"),
                        leaf.area(FIRST_ROW, NAME, last, NAME),
                        ranked.stream().map(county -> county.county().name()).toList(),
                        List.of(
                                new Drawing.Series(
                                        wording.of("export.total"),
                                        leaf.area(FIRST_ROW, DRAWN, last, DRAWN),
                                        ranked.stream()
                                                .map(county -> county.figures().total().value())
                                                .toList())))
                .on(sheet, PICTURE, 1, PICTURE + 12, FIRST_ROW + Math.max(all.size() + 6, 20));
    }

    private void picked(int row, int column, int place, String from, Look look) {
        leaf.formula(
                row,
                column,
                "IFERROR(INDEX(%s,MATCH(%d,%s,0)),\"\")"
                        .formatted(from, place + 1, counties.order()),
                Optional.empty(),
                look);
    }
}
