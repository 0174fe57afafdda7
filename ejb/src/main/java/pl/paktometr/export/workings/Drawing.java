package pl.paktometr.export.workings;

import java.util.List;
import java.util.Optional;
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

    private static final double LEAST = 0;
    private static final double MOST = 100;

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
        for (Series each : series) {
            data.addSeries(
                            XDDFDataSourcesFactory.fromArray(
                                    names.toArray(String[]::new), categories),
                            XDDFDataSourcesFactory.fromArray(numbers(each.now), each.values))
                    .setTitle(each.name, null);
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.BAR);
            // the first of them on top, as in the table
            across.setOrientation(AxisOrientation.MAX_MIN);
        }
        chart.plot(data);
    }

    private static @Nullable Double[] numbers(List<Optional<Points>> now) {
        @Nullable Double[] numbers = new @Nullable Double[now.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = now.get(i).map(points -> points.value().doubleValue()).orElse(null);
        }
        return numbers;
    }
}
