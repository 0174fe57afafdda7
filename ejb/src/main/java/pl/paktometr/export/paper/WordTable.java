package pl.paktometr.export.paper;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of Word, and the map of tiles, which is one. */
class WordTable {

    private static final int TILE_HEIGHT = 620;
    private static final String HATCHING = "9AA5AF";
    private static final String FRAME = "FFFFFF";

    private final XWPFDocument document;
    private final WordPages pages;

    WordTable(XWPFDocument document, WordPages pages) {
        this.document = document;
        this.pages = pages;
    }

    void write(Table content) {
        XWPFTable table = empty(content.shares(), content.wide(), "Paktometr Table");
        String style = content.wide() ? "Paktometr Small Cell" : "Paktometr Cell";
        XWPFTableRow head = row(table, content.columns().size(), 0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < content.columns().size(); i++) {
            Table.Column column = content.columns().get(i);
            XWPFParagraph paragraph = paragraph(head.getCell(i), style);
            paragraph.setKeepNext(true);
            align(paragraph, column);
            pages.say(paragraph, column.label()).setBold(true);
        }
        for (int i = 0; i < content.rows().size(); i++) {
            Table.Row row = content.rows().get(i);
            XWPFTableRow filled = row(table, content.columns().size(), i + 1);
            filled.setCantSplitRow(true);
            for (int j = 0; j < row.cells().size(); j++) {
                Table.Cell cell = row.cells().get(j);
                XWPFParagraph paragraph = paragraph(filled.getCell(j), style);
                align(paragraph, content.columns().get(j));
                XWPFRun run = pages.say(paragraph, cell.shown());
                run.setBold(row.summary());
                shade(filled.getCell(j), cell.shade(), false, run);
            }
        }
    }

    void write(TileMap map) {
        double[] equal =
                DoubleStream.generate(() -> 1.0 / map.width()).limit(map.width()).toArray();
        XWPFTable table = empty(equal, false, "Paktometr Tiles");
        Map<List<Integer>, TileMap.Tile> tiles = new HashMap<>();
        map.tiles().forEach(tile -> tiles.put(List.of(tile.row(), tile.column()), tile));
        for (int i = 0; i < map.height(); i++) {
            XWPFTableRow row = row(table, map.width(), i);
            row.setHeight(TILE_HEIGHT);
            row.setCantSplitRow(true);
            for (int j = 0; j < map.width(); j++) {
                XWPFParagraph paragraph = paragraph(row.getCell(j), "Paktometr Tile");
                paragraph.setKeepNext(true);
                TileMap.Tile tile = tiles.get(List.of(i, j));
                row.getCell(j).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
                if (tile != null) {
                    XWPFRun name = pages.say(paragraph, tile.name() + "\n");
                    XWPFRun figure = pages.say(paragraph, tile.shown());
                    figure.setBold(true);
                    shade(row.getCell(j), tile.shade(), tile.hatched(), name, figure);
                }
            }
        }
        XWPFParagraph legend = pages.styled(document.createParagraph(), "Paktometr Note");
        legend.setKeepNext(true);
        for (TileMap.Sample sample : map.legend()) {
            XWPFRun swatch = pages.say(legend, "\u00a0\u00a0\u00a0\u00a0");
            CTShd shading = swatch.getCTR().addNewRPr().addNewShd();
            shading.setVal(STShd.CLEAR);
            shading.setFill(sample.shade().paint());
            pages.say(legend, "\u00a0" + sample.meaning() + "   ");
        }
    }

    private XWPFTable empty(double[] shares, boolean turned, String style) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders(); // those of the style
        }
        table.setStyleID(pages.style(style));
        CTTblLook look =
                properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoVBand(true);
        look.setNoHBand(true);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        long width = room(turned);
        width(properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(), width);
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        for (double share : shares) {
            grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(share * width)));
        }
        return table;
    }

    /** A table is filled cell by cell: POI's own way of adding cells looks at all before. */
    private static XWPFTableRow row(XWPFTable table, int width, int at) {
        XWPFTableRow row = table.insertNewTableRow(at);
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        for (int i = 0; i < width; i++) {
            CTTc cell = row.addNewTableCell().getCTTc();
            width(
                    cell.addNewTcPr().addNewTcW(),
                    ((Number) grid.getGridColArray(i).getW()).longValue());
        }
        return row;
    }

    private static void width(CTTblWidth width, long twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    private XWPFParagraph paragraph(XWPFTableCell cell, String style) {
        return pages.styled(
                cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0),
                style);
    }

    private static void align(XWPFParagraph paragraph, Table.Column column) {
        if (column.width() == Table.Width.FIGURE) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    private static void shade(XWPFTableCell cell, Shade shade, boolean hatched, XWPFRun... runs) {
        if (shade == Shade.NONE) {
            return;
        }
        CTShd shading = cell.getCTTc().getTcPr().addNewShd();
        shading.setVal(hatched ? STShd.THIN_DIAG_STRIPE : STShd.CLEAR);
        shading.setColor(hatched ? HATCHING : FRAME);
        shading.setFill(hatched ? FRAME : shade.paint());
        Stream.of(runs).forEach(run -> run.setColor(hatched ? Shade.NONE.ink() : shade.ink()));
    }

    /** Between the margins. */
    private long room(boolean turned) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.getPgSz();
        CTPageMar margin = section.getPgMar();
        return number(turned ? size.getH() : size.getW())
                - number(margin.getLeft())
                - number(margin.getRight());
    }

    private static long number(Object twips) {
        return Long.parseLong(twips.toString());
    }
}
