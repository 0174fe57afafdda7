package pl.paktometr.export.workings;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import pl.paktometr.scoring.Points;

/**
 * A chart of the spreadsheet's own, over cells.
 *
 * @param categories where their names are
 * @param names what stands there, so that a reader that does not compute has a picture too
 */
record Drawing(
        ChartTypes type, String title, String categories, List<String> names, List<Series> series) {

    /**
     * @param values where they are
     * @param now what stands there
     */
    record Series(String name, String values, List<Optional<Points>> now) {}

    /** Dark on white, and told apart without seeing colours: one is much darker. */
    private static final List<XDDFColorRgbBinary> COLOURS =
            List.of(colour(0x0B, 0x3D, 0x6B), colour(0xE0, 0x8A, 0x1E));

    private static final double LINE_WIDTH = 2.25;
    private static final double LEAST = 0;
    private static final double MOST = 100;

    private static XDDFColorRgbBinary colour(int red, int green, int blue) {
        return new XDDFColorRgbBinary(new byte[] {(byte) red, (byte) green, (byte) blue});
    }

    void on(XSSFSheet sheet, int left, int top, int right, int bottom) {
        var patriarch = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = patriarch.createAnchor(0, 0, 0, 0, left, top, right, bottom);
        XSSFChart chart = patriarch.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setMinimum(LEAST);
        up.setMaximum(MOST);
        up.setNumberFormat("0");
        XDDFChartData data = chart.createData(type, across, up);
        data.setVaryColors(false);
        for (int i = 0; i < series.size(); i++) {
            Series each = series.get(i);
            XDDFChartData.Series drawn =
                    data.addSeries(
                            XDDFDataSourcesFactory.fromArray(
                                    names.toArray(String[]::new), categories),
                            XDDFDataSourcesFactory.fromArray(numbers(each.now), each.values));
            drawn.setTitle(each.name, null);
            look(drawn, new XDDFSolidFillProperties(COLOURS.get(i)));
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.BAR);
            // the first of them on top, as in the table
            across.setOrientation(AxisOrientation.MAX_MIN);
        }
        chart.plot(data);
    }

    /** Bars are filled and lines drawn; without being told so, LibreOffice does neither. */
    private void look(XDDFChartData.Series drawn, XDDFSolidFillProperties colour) {
        if (type == ChartTypes.BAR) {
            drawn.setFillProperties(colour);
        } else {
            XDDFLineProperties line = new XDDFLineProperties(colour);
            line.setWidth(LINE_WIDTH);
            drawn.setLineProperties(line);
        }
    }

    private static @Nullable Double[] numbers(List<Optional<Points>> now) {
        @Nullable Double[] numbers = new @Nullable Double[now.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = now.get(i).map(points -> points.value().doubleValue()).orElse(null);
        }
        return numbers;
    }
}
