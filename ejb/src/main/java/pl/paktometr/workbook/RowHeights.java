package pl.paktometr.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes rows as high as their longest text. Excel would find out by itself, LibreOffice does not;
 * the height is not marked as chosen, so both let a row grow when somebody writes into it.
 */
final class RowHeights {

    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final float LINE = 15;
    private static final int MOST_LINES = 25;

    private RowHeights() {}

    static void fit(XSSFSheet sheet) {
        for (Row each : sheet) {
            XSSFRow row = (XSSFRow) each;
            int lines = 1;
            for (Cell cell : row) {
                lines = Math.max(lines, lines((XSSFCell) cell));
            }
            if (!row.getZeroHeight() && lines > 1) {
                row.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE);
                row.getCTRow().unsetCustomHeight();
            }
        }
    }

    private static int lines(XSSFCell cell) {
        if (cell.getCellType() != CellType.STRING) {
            return 1;
        }
        int column = cell.getColumnIndex();
        if (cell.getSheet().isColumnHidden(column)) {
            return 1;
        }
        double room = cell.getSheet().getColumnWidth(column) / (double) WIDTH_OF_A_CHARACTER;
        return cell.getStringCellValue()
                .lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / room)))
                .sum();
    }
}
