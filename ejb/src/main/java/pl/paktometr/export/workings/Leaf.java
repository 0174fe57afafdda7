package pl.paktometr.export.workings;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** One sheet of the workbook, written from top to bottom; rows and columns count from 0. */
class Leaf {
    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final float LABEL_HEIGHT = 75;
    private static final float LINE_HEIGHT = 16;

    private final Sheet sheet;
    private final Map<Look, CellStyle> styles;

    Leaf(Sheet sheet, Map<Look, CellStyle> styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    Sheet sheet() {
        return sheet;
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * WIDTH_OF_A_CHARACTER);
    }

    /** On paper it is as wide as a page lying on its side. */
    void printOnOnePageAcross() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** A paragraph in a row as high as it needs in a column so many characters wide. */
    void paragraph(int row, int column, String text, int width) {
        text(row, column, text, Look.WRAPPED);
        int lines = (text.length() + width - 1) / width;
        row(row).setHeightInPoints(Math.max(1, lines) * LINE_HEIGHT);
    }

    /** Codes, and labels below; both stay in sight. */
    void header(int column, String code, String label) {
        text(0, column, code, Look.CODE);
        text(1, column, label, Look.LABEL);
        row(1).setHeightInPoints(LABEL_HEIGHT);
    }

    void text(int row, int column, String text, Look look) {
        if (!text.isEmpty()) {
            boolean quoted = "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
            cell(row, column, quoted ? Look.QUOTED : look).setCellValue(text);
        }
    }

    void number(int row, int column, Number number, Look look) {
        cell(row, column, look).setCellValue(number.doubleValue());
    }

    /** An empty cell that asks to be filled. */
    void blank(int row, int column, Look look) {
        cell(row, column, look);
    }

    /**
     * @param now what it is known to come to; a reader that does not compute shows it, and every
     *     spreadsheet computes it again
     */
    void formula(int row, int column, String formula, Optional<BigDecimal> now, Look look) {
        Cell cell = cell(row, column, look);
        cell.setCellFormula(formula);
        now.ifPresentOrElse(
                number -> cell.setCellValue(number.doubleValue()), () -> cell.setCellValue(""));
    }

    /** Where a cell is, seen from any sheet; its row moves along when the formula is copied. */
    String at(int row, int column) {
        return quoted() + "$" + letters(column) + (row + 1);
    }

    String across(int row, int first, int last) {
        return at(row, first) + ":$" + letters(last) + (row + 1);
    }

    /** Where a cell is, for good. */
    String fixed(int row, int column) {
        return area(row, column, row, column);
    }

    String area(int top, int left, int bottom, int right) {
        String from = "$" + letters(left) + "$" + (top + 1);
        String to = "$" + letters(right) + "$" + (bottom + 1);
        return quoted() + (from.equals(to) ? from : from + ":" + to);
    }

    void name(String name, String area) {
        Name named = sheet.getWorkbook().createName();
        named.setNameName(name);
        named.setRefersToFormula(area);
    }

    static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    private String quoted() {
        return "'" + sheet.getSheetName() + "'!";
    }

    private Cell cell(int row, int column, Look look) {
        Cell cell = row(row).createCell(column);
        cell.setCellStyle(styles.get(look));
        return cell;
    }

    private Row row(int at) {
        Row row = sheet.getRow(at);
        return row == null ? sheet.createRow(at) : row;
    }
}
