package pl.paktometr.spreadsheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Tells which numbers of a workbook are days: its files say so only by how a cell looks. */
class Days {

    /** 31 December 9999 and the day after. */
    private static final double FIRST_TOO_LATE = 2_958_466;

    private final StylesTable styles;
    private final boolean since1904;
    private final Map<Integer, Boolean> datesByStyle = new HashMap<>();

    Days(StylesTable styles, boolean since1904) {
        this.styles = styles;
        this.since1904 = since1904;
    }

    /** Empty if a cell of that style does not show its number as a date. */
    Optional<LocalDate> of(double number, int style) {
        boolean date = datesByStyle.computeIfAbsent(style, this::showsDates);
        boolean possible = number >= 0 && number < FIRST_TOO_LATE;
        return date && possible
                ? Optional.of(DateUtil.getLocalDateTime(number, since1904).toLocalDate())
                : Optional.empty();
    }

    private boolean showsDates(int index) {
        if (index < 0 || index >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle style = styles.getStyleAt(index);
        return DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
    }
}
