package pl.paktometr.export.paper;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import pl.paktometr.export.Wording;
import pl.paktometr.export.print.Typography;

/**
 * A place on a slide that a block fills.
 *
 * @param at in points
 */
record SlidePlace(XSLFSlide slide, Rectangle2D at, Wording wording) implements Block.Out {

    private static final double LARGEST = 18;
    private static final double SMALLEST = 10;
    private static final double LINE = 1.35;
    private static final double LETTER = 0.52;
    private static final int CHART_LETTERS = 11;
    private static final double TALLEST_ROW = 26;
    private static final double HEAD = 0.85;
    private static final double LEGEND = 22;
    private static final double SWATCH = 12;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String HATCHING = "9AA5AF";
    private static final String WHITE = "FFFFFF";

    /** What stands before a paragraph. */
    private enum Dots {
        NONE(0),
        DOTS(1),
        NUMBERS(1.6);

        private final double indent;

        Dots(double indent) {
            this.indent = indent;
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        paragraphs(List.of(heading.text()), Dots.NONE);
    }

    @Override
    public void text(Block.Text text) {
        paragraphs(List.of(text.text()), Dots.NONE);
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        paragraphs(bullets.items(), bullets.numbered() ? Dots.NUMBERS : Dots.DOTS);
    }

    @Override
    public void remark(Block.Remark remark) {
        paragraphs(List.of(remark.text(), "– " + remark.signed()), Dots.NONE);
    }

    private void paragraphs(List<String> texts, Dots dots) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(at);
        double size = fitting(texts);
        for (int i = 0; i < texts.size(); i++) {
            XSLFTextParagraph paragraph =
                    i == 0 ? box.getTextParagraphs().get(0) : box.addNewTextParagraph();
            if (dots != Dots.NONE) {
                paragraph.setBullet(true);
                paragraph.setLeftMargin(dots.indent * size);
                paragraph.setIndent(-dots.indent * size);
            }
            if (dots == Dots.DOTS) {
                paragraph.setBulletCharacter("•");
            }
            if (dots == Dots.NUMBERS) {
                paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
            }
            paragraph.setSpaceAfter(-size / 3);
            run(paragraph, texts.get(i), size, wording);
        }
    }

    /** The largest letters with which everything is likely to fit. */
    private double fitting(List<String> texts) {
        double size = LARGEST;
        while (size > SMALLEST && height(texts, size) > at.getHeight() - size) {
            size -= 0.5;
        }
        return size;
    }

    private double height(List<String> texts, double size) {
        double inLine = (at.getWidth() - 2 * size) / (size * LETTER);
        return texts.stream()
                .mapToDouble(text -> size * LINE * Math.ceil(text.length() / inLine) + size / 3)
                .sum();
    }

    static XSLFTextRun run(XSLFTextParagraph paragraph, String text, double size, Wording wording) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(Typography.of(Typography.printable(text), wording.locale()));
        run.setFontSize(size);
        return run;
    }

    @Override
    public void table(Table content) {
        XSLFTable table = slide.createTable(content.rows().size() + 1, content.columns().size());
        table.setAnchor(at);
        table.getCTTable().getTblPr().setFirstRow(true);
        describe(
                ((CTGraphicalObjectFrame) table.getXmlObject()).getNvGraphicFramePr().getCNvPr(),
                content.caption(),
                content.caption());
        double[] shares = content.shares();
        for (int i = 0; i < shares.length; i++) {
            table.setColumnWidth(i, shares[i] * at.getWidth());
        }
        double height = Math.min(TALLEST_ROW, at.getHeight() / (content.rows().size() + 1.6));
        double size = Math.max(7, Math.min(13, height * 0.62));
        for (int i = 0; i < content.columns().size(); i++) {
            Table.Column column = content.columns().get(i);
            fill(table.getCell(0, i), column, Table.Cell.words(column.label()), size * HEAD, true);
        }
        for (int i = 0; i < content.rows().size(); i++) {
            Table.Row row = content.rows().get(i);
            for (int j = 0; j < row.cells().size(); j++) {
                fill(
                        table.getCell(i + 1, j),
                        content.columns().get(j),
                        row.cells().get(j),
                        size,
                        row.summary());
            }
        }
        for (XSLFTableRow row : table.getRows()) {
            row.setHeight(height);
        }
    }

    private void fill(
            XSLFTableCell cell,
            Table.Column column,
            Table.Cell content,
            double size,
            boolean bold) {
        cell.setTopInset(1);
        cell.setBottomInset(1);
        cell.setLeftInset(4);
        cell.setRightInset(4);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextParagraph paragraph = first(cell);
        if (column.width() == Table.Width.FIGURE) {
            paragraph.setTextAlign(TextAlign.RIGHT);
        }
        XSLFTextRun run = run(paragraph, content.shown(), size, wording);
        run.setBold(bold);
        run.setFontColor(colour(content.shade().ink()));
        if (content.shade() != Shade.NONE) {
            cell.setFillColor(colour(content.shade().paint()));
        }
        cell.setBorderColor(BorderEdge.bottom, colour("C3CCD4"));
        cell.setBorderWidth(BorderEdge.bottom, 0.5);
    }

    private static XSLFTextParagraph first(XSLFTextShape shape) {
        return shape.getTextParagraphs().isEmpty()
                ? shape.addNewTextParagraph()
                : shape.getTextParagraphs().get(0);
    }

    @Override
    public void chart(Chart chart) {
        XSLFChart drawn = slide.getSlideShow().createChart(slide);
        new NativeChart(chart, CHART_LETTERS).drawIn(drawn);
        slide.addChart(
                drawn,
                new Rectangle2D.Double(
                        emu(at.getX()), emu(at.getY()), emu(at.getWidth()), emu(at.getHeight())));
        // the slide does not list among its shapes what it was just given
        List<CTGraphicalObjectFrame> frames =
                slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList();
        describe(
                frames.get(frames.size() - 1).getNvGraphicFramePr().getCNvPr(),
                chart.caption(),
                chart.described());
    }

    private static double emu(double points) {
        return points * Units.EMU_PER_POINT;
    }

    @Override
    public void map(TileMap map) {
        XSLFGroupShape group = slide.createGroup();
        group.setAnchor(at);
        group.setInteriorAnchor(at);
        describe(
                ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr(),
                map.caption(),
                map.described());
        double height = (at.getHeight() - LEGEND) / map.height();
        double width = Math.min(at.getWidth() / map.width(), height * 1.9);
        double left = at.getX() + (at.getWidth() - width * map.width()) / 2;
        for (TileMap.Tile tile : map.tiles()) {
            XSLFAutoShape shape = group.createAutoShape();
            shape.setShapeType(ShapeType.RECT);
            shape.setAnchor(
                    new Rectangle2D.Double(
                            left + tile.column() * width + 1,
                            at.getY() + tile.row() * height + 1,
                            width - 2,
                            height - 2));
            paint(shape, tile.shade(), tile.hatched());
            words(shape, tile, Math.min(12, height / 3.4));
        }
        legend(group, map);
    }

    private void words(XSLFAutoShape shape, TileMap.Tile tile, double size) {
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.setLeftInset(1);
        shape.setRightInset(1);
        shape.setTopInset(1);
        shape.setBottomInset(1);
        Color ink = colour(tile.hatched() ? Shade.NONE.ink() : tile.shade().ink());
        XSLFTextParagraph name = first(shape);
        name.setTextAlign(TextAlign.CENTER);
        run(name, tile.name(), size * 0.85, wording).setFontColor(ink);
        XSLFTextParagraph figure = shape.addNewTextParagraph();
        figure.setTextAlign(TextAlign.CENTER);
        XSLFTextRun number = run(figure, tile.shown(), size, wording);
        number.setBold(true);
        number.setFontColor(ink);
    }

    private void legend(XSLFGroupShape group, TileMap map) {
        double width = at.getWidth() / Math.max(1, map.legend().size());
        double top = at.getMaxY() - SWATCH - 2;
        for (int i = 0; i < map.legend().size(); i++) {
            TileMap.Sample sample = map.legend().get(i);
            XSLFAutoShape swatch = group.createAutoShape();
            swatch.setShapeType(ShapeType.RECT);
            swatch.setAnchor(new Rectangle2D.Double(at.getX() + i * width, top, SWATCH, SWATCH));
            paint(swatch, sample.shade(), false);
            XSLFTextBox meaning = group.createTextBox();
            meaning.setAnchor(
                    new Rectangle2D.Double(
                            at.getX() + i * width + SWATCH + 2, top - 4, width - SWATCH - 2, 20));
            run(first(meaning), sample.meaning(), 10, wording);
        }
    }

    private static void paint(XSLFAutoShape shape, Shade shade, boolean hatched) {
        shape.setLineColor(colour("5B6770"));
        shape.setLineWidth(0.5);
        if (!hatched) {
            shape.setFillColor(colour(shade.paint()));
            return;
        }
        hatch(((CTShape) shape.getXmlObject()).getSpPr().getDomNode());
    }

    /** POI's small schema knows no patterns. */
    private static void hatch(Node properties) {
        Element pattern = element(properties, "pattFill");
        pattern.setAttribute("prst", "ltUpDiag");
        pattern.appendChild(element(properties, "fgClr")).appendChild(colour(properties, HATCHING));
        pattern.appendChild(element(properties, "bgClr")).appendChild(colour(properties, WHITE));
        Node line = properties.getFirstChild();
        while (line != null && !"ln".equals(line.getLocalName())) {
            line = line.getNextSibling();
        }
        properties.insertBefore(pattern, line);
    }

    private static Element colour(Node place, String hex) {
        Element colour = element(place, "srgbClr");
        colour.setAttribute("val", hex);
        return colour;
    }

    private static Element element(Node place, String name) {
        return Objects.requireNonNull(place.getOwnerDocument())
                .createElementNS(DRAWING, "a:" + name);
    }

    private static void describe(CTNonVisualDrawingProps properties, String title, String text) {
        properties.setTitle(Typography.printable(title));
        properties.setDescr(Typography.printable(text));
    }

    private static Color colour(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }
}
