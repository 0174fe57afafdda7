package pl.paktometr.export.workings;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How cells look. Numbers stay numbers: the reader's own spreadsheet puts its decimal comma or
 * point to them.
 */
enum Look {
    TITLE(
            (book, style) -> {
                Font font = bold(book);
                font.setFontHeightInPoints((short) 14);
                style.setFont(font);
            }),
    CODE((book, style) -> style.setFont(bold(book))),
    LABEL(
            (book, style) -> {
                style.setFont(bold(book));
                style.setWrapText(true);
                fill(style, IndexedColors.GREY_25_PERCENT);
            }),
    TEXT((book, style) -> {}),
    WRAPPED((book, style) -> style.setWrapText(true)),
    /** A text a spreadsheet might take for a formula. */
    QUOTED((book, style) -> style.setQuotePrefixed(true)),
    WHOLE((book, style) -> format(book, style, "#,##0")),
    SHARE((book, style) -> format(book, style, "0%")),
    POINTS((book, style) -> format(book, style, "0.00")),
    /** What was measured, with as many decimals as it has. */
    MEASURE((book, style) -> format(book, style, "#,##0.00##")),
    /** Meant to be changed. */
    OPEN(
            (book, style) -> {
                format(book, style, "General");
                fill(style, IndexedColors.LIGHT_YELLOW);
            }),
    STORED(
            (book, style) -> {
                format(book, style, "0.00");
                style.setFont(grey(book));
            }),
    CHECK(
            (book, style) -> {
                format(book, style, "0.00;-0.00;0.00");
                style.setFont(grey(book));
            });

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
    private final BiConsumer<Workbook, CellStyle> look;

    Look(BiConsumer<Workbook, CellStyle> look) {
        this.look = look;
    }

    static Map<Look, CellStyle> all(Workbook book) {
        Map<Look, CellStyle> styles = new EnumMap<>(Look.class);
        for (Look each : values()) {
            CellStyle style = book.createCellStyle();
            each.look.accept(book, style);
            styles.put(each, style);
        }
        return styles;
    }

    private static Font bold(Workbook book) {
        Font font = book.createFont();
        font.setBold(true);
        return font;
    }

    private static Font grey(Workbook book) {
        Font font = book.createFont();
        font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        return font;
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void format(Workbook book, CellStyle style, String format) {
        style.setDataFormat(book.createDataFormat().getFormat(format));
    }
}
