package pl.paktometr.export.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks a cell can have. */
enum Style {
    CODE((workbook, style) -> style.setFont(bold(workbook))),
    LABEL(
            (workbook, style) -> {
                style.setFont(bold(workbook));
                style.setWrapText(true);
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }),
    /** What a cell has that names none, which most do: in a large workbook they add up. */
    PLAIN((workbook, style) -> {}),
    WRAPPED((workbook, style) -> style.setWrapText(true)),
    /**
     * A text a spreadsheet might take for a formula: it keeps its apostrophe when edited or saved
     * as CSV.
     */
    QUOTED((workbook, style) -> style.setQuotePrefixed(true)),
    /** For what a spreadsheet would write with a power of ten, or with decimals. */
    WHOLE((workbook, style) -> format(workbook, style, "0")),
    DECIMAL((workbook, style) -> format(workbook, style, "0.00")),
    DATE((workbook, style) -> format(workbook, style, "yyyy-mm-dd"));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
    private final BiConsumer<Workbook, CellStyle> look;

    Style(BiConsumer<Workbook, CellStyle> look) {
        this.look = look;
    }

    static Map<Style, CellStyle> all(Workbook workbook) {
        Map<Style, CellStyle> styles = new EnumMap<>(Style.class);
        for (Style each : values()) {
            CellStyle style =
                    each == PLAIN ? workbook.getCellStyleAt(0) : workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            each.look.accept(workbook, style);
            styles.put(each, style);
        }
        return styles;
    }

    private static Font bold(Workbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        return font;
    }

    private static void format(Workbook workbook, CellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }
}
