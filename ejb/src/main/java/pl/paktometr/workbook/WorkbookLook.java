package pl.paktometr.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks of a cell; only the cells of answers can be written into. */
enum WorkbookLook {
    TITLE((workbook, style) -> style.setFont(font(workbook, true, 14))),
    HEADER(
            (workbook, style) -> {
                style.setFont(font(workbook, true, 11));
                fill(style, 0xD9, 0xE1, 0xEC);
            }),
    RESULT(
            (workbook, style) -> {
                style.setFont(font(workbook, true, 11));
                fill(style, 0xEE, 0xF2, 0xF7);
            }),
    PLAIN((workbook, style) -> {}),
    ANSWER_TEXT((workbook, style) -> answer(workbook, style, "@")),
    /** It keeps its apostrophe, or a spreadsheet would take it for a formula once edited. */
    ANSWER_QUOTED(
            (workbook, style) -> {
                answer(workbook, style, "@");
                style.setQuotePrefixed(true);
            }),
    ANSWER_CHOICE((workbook, style) -> answer(workbook, style, "General")),
    ANSWER_WHOLE((workbook, style) -> answer(workbook, style, "0")),
    ANSWER_DECIMAL((workbook, style) -> answer(workbook, style, "#,##0.00")),
    ANSWER_DATE((workbook, style) -> answer(workbook, style, "yyyy-mm-dd"));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
    private final BiConsumer<XSSFWorkbook, XSSFCellStyle> look;

    WorkbookLook(BiConsumer<XSSFWorkbook, XSSFCellStyle> look) {
        this.look = look;
    }

    static Map<WorkbookLook, XSSFCellStyle> all(XSSFWorkbook workbook) {
        Map<WorkbookLook, XSSFCellStyle> styles = new EnumMap<>(WorkbookLook.class);
        for (WorkbookLook each : values()) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            each.look.accept(workbook, style);
            styles.put(each, style);
        }
        return styles;
    }

    private static void answer(XSSFWorkbook workbook, XSSFCellStyle style, String format) {
        style.setLocked(false);
        fill(style, 0xFF, 0xF8, 0xE1);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private static void fill(XSSFCellStyle style, int red, int green, int blue) {
        style.setFillForegroundColor(
                new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFFont font(XSSFWorkbook workbook, boolean bold, int points) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
