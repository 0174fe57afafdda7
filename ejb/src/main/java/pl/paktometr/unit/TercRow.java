package pl.paktometr.unit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import pl.paktometr.unit.TercRefused.Reason;

/**
 * A line of TERC.
 *
 * @param line counted from 1, the header included
 * @param code 2 digits for a region, 4 for a county, 7 for a gmina or a part of one
 */
record TercRow(int line, String code, String name, LocalDate stateOn) {

    private static final int COLUMNS = 7;
    private static final Pattern CODE =
            Pattern.compile("[0-9]{2};(;;|[0-9]{2};(;|[0-9]{2};[1234589]))");

    /** As wide as the narrowest column it is kept in. */
    static final int LONGEST_NAME = 80;

    /** From here on a county's number means a city with county rights. */
    private static final int FIRST_CITY_COUNTY = 61;

    /**
     * @param last an incomplete last line means that the file was cut
     */
    static TercRow read(int number, String line, boolean last) {
        String[] column = line.split(";", -1);
        if (column.length != COLUMNS) {
            throw TercRefused.line(
                    number, last ? Reason.CUT_IN_LINE : Reason.COLUMNS, COLUMNS, column.length);
        }
        String code = String.join(";", column[0], column[1], column[2], column[3]);
        if (!CODE.matcher(code).matches()) {
            throw TercRefused.line(number, Reason.CODE, code);
        }
        String name = column[4];
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw TercRefused.line(number, Reason.NAME);
        }
        return new TercRow(number, code.replace(";", ""), name, date(number, column[6], last));
    }

    private static LocalDate date(int number, String text, boolean last) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw TercRefused.line(number, last ? Reason.CUT_IN_LINE : Reason.DATE, text);
        }
    }

    boolean isRegion() {
        return code.length() == 2;
    }

    boolean isCounty() {
        return code.length() == 4;
    }

    boolean isGmina() {
        return code.length() == 7 && kind() <= '3';
    }

    boolean isPart() {
        return code.length() == 7 && kind() > '3';
    }

    /** A town in an urban-rural gmina, or the rural rest of one. */
    boolean isPartOfUrbanRural() {
        return isPart() && kind() <= '5';
    }

    /** TERC's digit; a blank for a region or county. */
    char kind() {
        return code.length() == 7 ? code.charAt(6) : ' ';
    }

    /** What must not occur twice: a gmina may not stand there with two kinds either. */
    String identity() {
        return isGmina() ? gmina() : code;
    }

    String gmina() {
        return code.substring(0, 6);
    }

    /** The region of a county, the county of a gmina; a region is its own. */
    String parent() {
        return code.substring(0, code.length() == 7 ? 4 : 2);
    }

    boolean inCityCounty() {
        return Integer.parseInt(code.substring(2, 4)) >= FIRST_CITY_COUNTY;
    }

    UnitKind unitKind() {
        if (isCounty()) {
            return UnitKind.LAND_COUNTY;
        }
        if (inCityCounty()) {
            return UnitKind.CITY_COUNTY;
        }
        return switch (kind()) {
            case '1' -> UnitKind.URBAN_MUNICIPALITY;
            case '2' -> UnitKind.RURAL_MUNICIPALITY;
            default -> UnitKind.URBAN_RURAL_MUNICIPALITY;
        };
    }

    TercRefused refused(Reason reason, Object... args) {
        return TercRefused.line(line, reason, args);
    }
}
