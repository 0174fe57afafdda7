package pl.paktometr.export.workings;

import java.util.List;
import java.util.Optional;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.RegionComparison;
import pl.paktometr.export.Wording;
import pl.paktometr.scoring.Points;

/** The counties' totals year by year; those of this year are computed, the others as published. */
class TrendLeaf {
    private static final int FIRST_ROW = 2;
    private static final int YEARS = 2;

    private final Leaf leaf;
    private final Workings workings;
    private final CountiesLeaf counties;
    private final Wording wording;

    TrendLeaf(Leaf leaf, Workings workings, CountiesLeaf counties, Wording wording) {
        this.leaf = leaf;
        this.workings = workings;
        this.counties = counties;
        this.wording = wording;
    }

    /** A year's column, in the order of this year's counties. */
    String year(int index) {
        return leaf.area(FIRST_ROW, YEARS + index, lastRow(), YEARS + index);
    }

    String region(int index) {
        return leaf.fixed(lastRow() + 1, YEARS + index);
    }

    private int lastRow() {
        return FIRST_ROW + workings.thisYear().counties().size() - 1;
    }

    void write() {
        leaf.header(0, "county", wording.of("export.county.county"));
        leaf.header(1, "county-name", wording.of("export.county.county_name"));
        leaf.width(1, 24);
        List<RegionComparison> years = workings.years();
        for (int i = 0; i < years.size(); i++) {
            int year = years.get(i).campaign().year();
            leaf.header(
                    YEARS + i,
                    Integer.toString(year),
                    wording.of(
                            "export.workings.year",
                            Integer.toString(year),
                            years.get(i).campaign().edition()));
            leaf.width(YEARS + i, 14);
        }
        List<CountyScores> all = workings.thisYear().counties();
        for (int i = 0; i < all.size(); i++) {
            leaf.text(FIRST_ROW + i, 0, all.get(i).county().code().digits(), Look.TEXT);
            leaf.text(FIRST_ROW + i, 1, all.get(i).county().name(), Look.TEXT);
            for (int year = 0; year < years.size(); year++) {
                cell(FIRST_ROW + i, year, total(years.get(year), all.get(i)));
            }
        }
        leaf.text(lastRow() + 1, 0, workings.campaign().region().digits(), Look.CODE);
        leaf.text(lastRow() + 1, 1, wording.of("export.region"), Look.CODE);
        for (int year = 0; year < years.size(); year++) {
            cell(lastRow() + 1, year, years.get(year).region().total());
        }
        leaf.sheet().createFreezePane(YEARS, FIRST_ROW);
    }

    /** Empty for a county in which nobody was asked that year. */
    static Figure total(RegionComparison year, CountyScores county) {
        return year.counties().stream()
                .filter(each -> each.county().code().equals(county.county().code()))
                .findFirst()
                .map(each -> each.figures().total())
                .orElse(Figure.NO_DATA);
    }

    private void cell(int row, int year, Figure total) {
        Optional<Points> points = total.value();
        if (year == workings.years().size() - 1) {
            leaf.formula(
                    row,
                    YEARS + year,
                    counties.total(row - FIRST_ROW),
                    points.map(Points::value),
                    Look.POINTS);
        } else {
            points.ifPresent(some -> leaf.number(row, YEARS + year, some.value(), Look.STORED));
        }
    }
}
