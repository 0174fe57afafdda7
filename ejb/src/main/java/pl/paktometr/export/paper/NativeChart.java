package pl.paktometr.export.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/**
 * A chart that Word and PowerPoint draw themselves, from the numbers in a sheet that lies inside.
 *
 * @param letters their size in points
 */
record NativeChart(Chart chart, int letters) {

    private static final String FORMAT = "0.00";
    private static final List<String> COLOURS =
            List.of("0B3C6F", "84B4DE", "C46A00", "5B6770", "2E7D5B", "8A1F6B");
    private static final List<MarkerStyle> MARKERS =
            List.of(
                    MarkerStyle.CIRCLE,
                    MarkerStyle.SQUARE,
                    MarkerStyle.TRIANGLE,
                    MarkerStyle.DIAMOND,
                    MarkerStyle.X,
                    MarkerStyle.STAR);

    static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    void drawIn(XDDFChart empty) {
        empty.setAutoTitleDeleted(true);
        empty.displayBlanksAs(DisplayBlanks.GAP);
        boolean lying = chart.kind() == Chart.Kind.BARS;
        XDDFCategoryAxis names =
                empty.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis scale =
                empty.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(names, scale);
        if (chart.kind() == Chart.Kind.LINES) {
            lines((XDDFLineChartData) empty.createData(ChartTypes.LINE, names, scale), empty);
        } else {
            bars((XDDFBarChartData) empty.createData(ChartTypes.BAR, names, scale), empty);
        }
        if (chart.columns().size() > 1) {
            empty.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        letters(empty);
    }

    private void axes(XDDFCategoryAxis names, XDDFValueAxis scale) {
        scale.setCrosses(AxisCrosses.AUTO_ZERO);
        scale.setCrossBetween(AxisCrossBetween.BETWEEN);
        scale.getOrAddMajorGridProperties().setLineProperties(line("D0D7DE", 0.5));
        scale.setNumberFormat("0");
        // a name under a bar that points to the left could not be read
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        if (chart.ofScores()) {
            scale.setMinimum(0);
            scale.setMaximum(100);
            scale.setMajorUnit(20);
        }
        if (chart.kind() == Chart.Kind.BARS) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            scale.setCrosses(AxisCrosses.MAX);
        }
    }

    private void bars(XDDFBarChartData data, XDDFChart drawn) {
        data.setBarDirection(chart.kind() == Chart.Kind.BARS ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(45);
        List<XDDFChartData.Series> all = fill(data, drawn);
        for (int i = 0; i < all.size(); i++) {
            XDDFBarChartData.Series bars = (XDDFBarChartData.Series) all.get(i);
            bars.setFillProperties(paint(colour(i)));
            bars.setInvertIfNegative(false);
            labels(
                    bars.getCTBarSer().isSetDLbls()
                            ? bars.getCTBarSer().getDLbls()
                            : bars.getCTBarSer().addNewDLbls());
        }
    }

    private void lines(XDDFLineChartData data, XDDFChart drawn) {
        data.setVaryColors(false);
        List<XDDFChartData.Series> all = fill(data, drawn);
        for (int i = 0; i < all.size(); i++) {
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) all.get(i);
            line.setSmooth(false);
            line.setMarkerStyle(MARKERS.get(i % MARKERS.size()));
            line.setLineProperties(line(colour(i), 2.25));
        }
    }

    private List<XDDFChartData.Series> fill(XDDFChartData data, XDDFChart drawn) {
        String[] names = chart.names();
        List<XDDFChartData.Series> all = new ArrayList<>();
        for (int i = 0; i < chart.columns().size(); i++) {
            int column = chart.columns().get(i);
            var values =
                    XDDFDataSourcesFactory.fromArray(
                            chart.numbers(column),
                            drawn.formatRange(new CellRangeAddress(1, names.length, i + 1, i + 1)),
                            i + 1);
            values.setFormatCode(FORMAT);
            XDDFChartData.Series series =
                    data.addSeries(
                            XDDFDataSourcesFactory.fromArray(
                                    names,
                                    drawn.formatRange(new CellRangeAddress(1, names.length, 0, 0)),
                                    0),
                            values);
            String title = chart.series(column);
            series.setTitle(title, drawn.setSheetTitle(title, i + 1));
            all.add(series);
        }
        drawn.plot(data);
        return all;
    }

    private static void labels(CTDLbls labels) {
        var format = labels.isSetNumFmt() ? labels.getNumFmt() : labels.addNewNumFmt();
        format.setFormatCode(FORMAT);
        format.setSourceLinked(false);
        (labels.isSetShowLegendKey() ? labels.getShowLegendKey() : labels.addNewShowLegendKey())
                .setVal(false);
        (labels.isSetShowVal() ? labels.getShowVal() : labels.addNewShowVal()).setVal(true);
        (labels.isSetShowCatName() ? labels.getShowCatName() : labels.addNewShowCatName())
                .setVal(false);
        (labels.isSetShowSerName() ? labels.getShowSerName() : labels.addNewShowSerName())
                .setVal(false);
        (labels.isSetShowPercent() ? labels.getShowPercent() : labels.addNewShowPercent())
                .setVal(false);
        (labels.isSetShowBubbleSize() ? labels.getShowBubbleSize() : labels.addNewShowBubbleSize())
                .setVal(false);
    }

    private void letters(XDDFChart drawn) {
        var space = drawn.getCTChartSpace();
        CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        if (text.getBodyPr() == null) {
            text.addNewBodyPr();
        }
        text.addNewP().addNewPPr().addNewDefRPr().setSz(100 * letters);
    }

    private static XDDFFillProperties paint(String colour) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(java.util.HexFormat.of().parseHex(colour)));
    }

    private static XDDFLineProperties line(String colour, double width) {
        XDDFLineProperties line = new XDDFLineProperties(paint(colour));
        line.setWidth(width);
        return line;
    }
}
