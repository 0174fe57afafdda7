package pl.paktometr.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of a comparison as a page's HTML has it: by row, what stands in its cells. */
final class Figures {
    private static final Pattern ROW =
            Pattern.compile("<tr data-code=\"([^\"]+)\".*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td[^>]*>");
    private static final Pattern VALUE = Pattern.compile(" data-value=\"([^\"]*)\"");
    private static final Pattern ABSENCE = Pattern.compile(" data-absence=\"([^\"]*)\"");

    private Figures() {}

    /** Rows of body and foot by code; a cell is its number, or the code of its absence. */
    static Map<String, List<String>> in(String html, String tableId) {
        int start = html.indexOf("<table id=\"" + tableId + "\"");
        if (start < 0) {
            throw new AssertionError("no table " + tableId + " in " + html);
        }
        String table = html.substring(start, html.indexOf("</table>", start));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        ROW.matcher(table)
                .results()
                .forEach(
                        row -> {
                            List<String> cells = new ArrayList<>();
                            CELL.matcher(row.group())
                                    .results()
                                    .forEach(cell -> cells.add(said(cell.group())));
                            rows.put(row.group(1), cells);
                        });
        return rows;
    }

    private static String said(String cell) {
        Matcher value = VALUE.matcher(cell);
        Matcher absence = ABSENCE.matcher(cell);
        if (value.find()) {
            return value.group(1);
        }
        return absence.find() ? absence.group(1) : "";
    }
}
