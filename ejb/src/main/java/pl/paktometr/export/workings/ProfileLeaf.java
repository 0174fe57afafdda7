package pl.paktometr.export.workings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.RegionComparison;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Wording;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;

/** One county, chosen by the reader, beside the region: its areas, its results, its years. */
class ProfileLeaf {
    private static final String SELECTED = "selected_county";
    private static final String PLACE = "selected_county_row";
    private static final String CODE = "selected_county_code";
    private static final int CHOICE_ROW = 1;
    private static final int FIRST_ROW = 4;
    private static final int LABEL = 1;
    private static final int COUNTY = 2;
    private static final int REGION = 3;

    /** In these a picture finds #N/A in place of a word, so that it draws nothing rather than 0. */
    private static final int DRAWN_COUNTY = 4;

    private static final int DRAWN_REGION = 5;
    private static final int WIDTH = 60;
    private static final int PICTURES = 7;
    private static final int PICTURES_RIGHT = 17;

    private final Leaf leaf;
    private final XSSFSheet sheet;
    private final Workings workings;
    private final CountiesLeaf counties;
    private final ScoresLeaf scores;
    private final TrendLeaf trend;
    private final Wording wording;
    private final String noData;
    private int row = FIRST_ROW;

    ProfileLeaf(
            Leaf leaf,
            XSSFSheet sheet,
            Workings workings,
            CountiesLeaf counties,
            ScoresLeaf scores,
            TrendLeaf trend,
            Wording wording) {
        this.leaf = leaf;
        this.sheet = sheet;
        this.workings = workings;
        this.counties = counties;
        this.scores = scores;
        this.trend = trend;
        this.wording = wording;
        this.noData = "\"" + wording.of("absence." + Absence.NO_DATA) + "\"";
    }

    void write() {
        CountyScores first = workings.thisYear().counties().get(0);
        leaf.width(0, 12);
        leaf.width(LABEL, WIDTH);
        leaf.printOnOnePageAcross();
        choice(first);
        areas(first);
        results();
        years(first);
    }

    private void choice(CountyScores first) {
        leaf.text(0, 0, wording.of("export.workings.profile"), Look.TITLE);
        leaf.text(CHOICE_ROW, 0, wording.of("export.workings.county"), Look.CODE);
        leaf.text(CHOICE_ROW, LABEL, first.county().name(), Look.OPEN);
        leaf.name(SELECTED, leaf.fixed(CHOICE_ROW, LABEL));
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(
                helper.createValidation(
                        helper.createFormulaListConstraint(counties.names()),
                        new CellRangeAddressList(CHOICE_ROW, CHOICE_ROW, LABEL, LABEL)));
        leaf.formula(
                CHOICE_ROW,
                COUNTY,
                "MATCH(%s,%s,0)".formatted(SELECTED, counties.names()),
                Optional.of(BigDecimal.ONE),
                Look.STORED);
        leaf.name(PLACE, leaf.fixed(CHOICE_ROW, COUNTY));
        leaf.formula(
                CHOICE_ROW,
                REGION,
                "INDEX(%s,%s)".formatted(counties.codesOfCounties(), PLACE),
                Optional.empty(),
                Look.STORED);
        leaf.name(CODE, leaf.fixed(CHOICE_ROW, REGION));
    }

    private void header(String title) {
        leaf.text(row, 0, wording.of("export.method.column.code"), Look.LABEL);
        leaf.text(row, LABEL, title, Look.LABEL);
        leaf.text(row, COUNTY, wording.of("export.workings.county"), Look.LABEL);
        leaf.text(row, REGION, wording.of("export.region"), Look.LABEL);
        leaf.text(row, DRAWN_COUNTY, wording.of("export.workings.drawn"), Look.LABEL);
        leaf.text(row, DRAWN_REGION, wording.of("export.workings.drawn"), Look.LABEL);
        row++;
    }

    private void areas(CountyScores first) {
        header(wording.of("export.workings.areas"));
        int top = row;
        List<String> codes = counties.codes();
        List<Figure> county = new ArrayList<>();
        List<Figure> region = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            Figure here = figure(first, code);
            Figure there = region(code);
            county.add(here);
            region.add(there);
            String cell = "INDEX(%s,%s)".formatted(counties.scores(code), PLACE);
            line(
                    code,
                    counties.labels().get(i),
                    worded(cell),
                    worded(counties.region(code)),
                    here,
                    there);
        }
        picture(
                        ChartTypes.RADAR,
                        wording.of("export.workings.chart.areas"),
                        top + 1,
                        row - 1,
                        codes.subList(1, codes.size()),
                        county.subList(1, county.size()),
                        region.subList(1, region.size()))
                .on(sheet, PICTURES, 0, PICTURES_RIGHT, 22);
        row++;
    }

    private void results() {
        header(wording.of("export.workings.results"));
        int top = row;
        List<String> codes =
                scores.labels().keySet().stream()
                        .filter(code -> !counties.codes().contains(code))
                        .filter(code -> !code.equals(ScoresLeaf.WITHOUT_DEPENDENT))
                        .toList();
        List<Figure> unknown = codes.stream().map(code -> Figure.NO_DATA).toList();
        for (String code : codes) {
            String column = Named.scores(code);
            line(
                    code,
                    scores.labels().getOrDefault(code, code),
                    "IFERROR(AVERAGEIFS(%s,%s,%s),%s)"
                            .formatted(column, Named.scores("county"), CODE, noData),
                    "IFERROR(AVERAGE(%s),%s)".formatted(column, noData),
                    Figure.NO_DATA,
                    Figure.NO_DATA);
        }
        picture(
                        ChartTypes.BAR,
                        wording.of("export.workings.chart.results"),
                        top,
                        row - 1,
                        codes,
                        unknown,
                        unknown)
                .on(sheet, PICTURES, 23, PICTURES_RIGHT, 60);
        row++;
    }

    private void years(CountyScores first) {
        header(wording.of("export.workings.years"));
        int top = row;
        List<RegionComparison> years = workings.years();
        List<String> names = new ArrayList<>();
        List<Figure> county = new ArrayList<>();
        List<Figure> region = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            RegionComparison year = years.get(i);
            String name = Integer.toString(year.campaign().year());
            names.add(name);
            county.add(TrendLeaf.total(year, first));
            region.add(year.region().total());
            line(
                    name,
                    wording.of("export.workings.year", name, year.campaign().edition()),
                    worded("INDEX(%s,%s)".formatted(trend.year(i), PLACE)),
                    worded(trend.region(i)),
                    county.get(i),
                    region.get(i));
        }
        picture(
                        ChartTypes.LINE,
                        wording.of("export.workings.chart.years"),
                        top,
                        row - 1,
                        names,
                        county,
                        region)
                .on(sheet, PICTURES, 61, PICTURES_RIGHT, 82);
    }

    /** The number, or the word for there being none; INDEX of an empty cell would be 0. */
    private String worded(String cell) {
        return "IF(ISNUMBER(%s),%s,%s)".formatted(cell, cell, noData);
    }

    private void line(
            String code, String label, String county, String region, Figure here, Figure there) {
        leaf.text(row, 0, code, Look.CODE);
        leaf.paragraph(row, LABEL, label, WIDTH);
        value(COUNTY, county, here);
        value(REGION, region, there);
        drawn(DRAWN_COUNTY, COUNTY, here);
        drawn(DRAWN_REGION, REGION, there);
        row++;
    }

    private void value(int column, String formula, Figure now) {
        leaf.formula(row, column, formula, now.value().map(Points::value), Look.POINTS);
    }

    private void drawn(int column, int from, Figure now) {
        String cell = leaf.at(row, from);
        leaf.formula(
                row,
                column,
                "IF(ISNUMBER(%s),%s,NA())".formatted(cell, cell),
                now.value().map(Points::value),
                Look.STORED);
    }

    private Drawing picture(
            ChartTypes type,
            String title,
            int top,
            int bottom,
            List<String> names,
            List<Figure> county,
            List<Figure> region) {
        return new Drawing(
                type,
                title,
                leaf.area(top, 0, bottom, 0),
                names,
                List.of(
                        new Drawing.Series(
                                wording.of("export.workings.county"),
                                leaf.area(top, DRAWN_COUNTY, bottom, DRAWN_COUNTY),
                                county.stream().map(Figure::value).toList()),
                        new Drawing.Series(
                                wording.of("export.region"),
                                leaf.area(top, DRAWN_REGION, bottom, DRAWN_REGION),
                                region.stream().map(Figure::value).toList())));
    }

    private static Figure figure(CountyScores county, String code) {
        return code.equals(UnitScores.TOTAL)
                ? county.figures().total()
                : county.figures().area(code);
    }

    private Figure region(String code) {
        return code.equals(UnitScores.TOTAL)
                ? workings.thisYear().region().total()
                : workings.thisYear().region().area(code);
    }
}
