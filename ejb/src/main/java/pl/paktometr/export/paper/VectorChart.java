package pl.paktometr.export.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** A chart as lines and letters, drawn by JFreeChart. */
record VectorChart(Chart chart, Locale locale) implements Pictures.Picture {

    private static final double LETTERS = 10;
    private static final Color GRID = new Color(0xd0d7de);
    private static final float WIDEST_NAME = 0.5f;

    @Override
    public void draw(Graphics2D graphics, Rectangle2D room) {
        JFreeChart drawing =
                chart.kind() == Chart.Kind.LINES
                        ? ChartFactory.createLineChart(
                                null,
                                null,
                                null,
                                numbers(),
                                PlotOrientation.VERTICAL,
                                legend(),
                                false,
                                false)
                        : ChartFactory.createBarChart(
                                null,
                                null,
                                null,
                                numbers(),
                                chart.kind() == Chart.Kind.BARS
                                        ? PlotOrientation.HORIZONTAL
                                        : PlotOrientation.VERTICAL,
                                legend(),
                                false,
                                false);
        drawing.setBackgroundPaint(Color.WHITE);
        drawing.setBorderVisible(false);
        if (drawing.getLegend() != null) {
            drawing.getLegend().setItemFont(VectorLetters.regular(LETTERS));
            drawing.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
        }
        CategoryPlot plot = drawing.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        axes(plot);
        look(plot.getRenderer());
        drawing.draw(graphics, room);
    }

    private boolean legend() {
        return chart.columns().size() > 1;
    }

    private DefaultCategoryDataset numbers() {
        DefaultCategoryDataset numbers = new DefaultCategoryDataset();
        String[] names = chart.names();
        for (int column : chart.columns()) {
            Double[] values = chart.numbers(column);
            for (int i = 0; i < names.length; i++) {
                numbers.setValue(values[i], chart.series(column), names[i]);
            }
        }
        return numbers;
    }

    private void axes(CategoryPlot plot) {
        CategoryAxis names = plot.getDomainAxis();
        names.setTickLabelFont(VectorLetters.regular(LETTERS));
        names.setMaximumCategoryLabelWidthRatio(WIDEST_NAME);
        names.setMaximumCategoryLabelLines(chart.kind() == Chart.Kind.BARS ? 1 : 3);
        names.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        names.setAxisLineVisible(false);
        NumberAxis scale = (NumberAxis) plot.getRangeAxis();
        scale.setTickLabelFont(VectorLetters.regular(LETTERS));
        scale.setNumberFormatOverride(NumberFormat.getNumberInstance(locale));
        if (chart.ofScores()) {
            scale.setRange(0, 108);
            scale.setTickUnit(new org.jfree.chart.axis.NumberTickUnit(20));
        } else {
            scale.setUpperMargin(0.15);
            scale.setLowerMargin(0.15);
        }
    }

    private void look(CategoryItemRenderer renderer) {
        for (int i = 0; i < chart.columns().size(); i++) {
            renderer.setSeriesPaint(i, new Color(Integer.parseInt(NativeChart.colour(i), 16)));
            renderer.setSeriesStroke(i, new BasicStroke(1.6f));
        }
        if (renderer instanceof BarRenderer bars) {
            bars.setBarPainter(new StandardBarPainter());
            bars.setShadowVisible(false);
            bars.setItemMargin(0.05);
            DecimalFormat figures = (DecimalFormat) NumberFormat.getNumberInstance(locale);
            figures.setMinimumFractionDigits(2);
            figures.setMaximumFractionDigits(2);
            bars.setDefaultItemLabelGenerator(
                    new StandardCategoryItemLabelGenerator("{2}", figures));
            bars.setDefaultItemLabelFont(VectorLetters.regular(LETTERS - 1));
            bars.setDefaultItemLabelsVisible(true);
        }
        if (renderer instanceof LineAndShapeRenderer lines) {
            lines.setDefaultShapesVisible(true);
        }
    }
}
