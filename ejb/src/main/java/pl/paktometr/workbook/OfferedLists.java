package pl.paktometr.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.spreadsheet.Sheet;
import pl.paktometr.spreadsheet.Spreadsheet;

/**
 * The sheet of what the drop-downs offer, in the reader's language, with the stable code of each:
 * so a choice is understood even after its wording was corrected.
 */
final class OfferedLists {

    private static final String MARK = "paktometr-lists";
    private static final int QUESTION = 0;
    private static final int CODE = 1;
    private static final int OFFERED = 2;

    private final Locale locale;
    private final List<List<String>> rows = new ArrayList<>(List.of(List.of(MARK)));
    private final Map<String, int[]> extents = new HashMap<>();

    OfferedLists(Locale locale) {
        this.locale = locale;
    }

    void add(Question question) {
        int first = rows.size();
        for (Option option : question.type().options()) {
            rows.add(
                    List.of(
                            question.code(),
                            option.code(),
                            question.type().display(option.code(), locale)));
        }
        extents.put(question.code(), new int[] {first, rows.size() - 1});
    }

    boolean has(Question question) {
        return extents.containsKey(question.code());
    }

    /** As it is written, row by row. */
    List<List<String>> rows() {
        return rows;
    }

    /** A name that Excel takes: no hyphen, and nothing that looks like a cell. */
    static String name(Question question) {
        return "lista_" + question.code().replace('-', '_');
    }

    /** Where on its sheet the drop-down of the question finds what to offer. */
    String range(String sheet, Question question) {
        int[] extent = extents.getOrDefault(question.code(), new int[] {0, 0});
        return "'%s'!$C$%d:$C$%d".formatted(sheet, extent[0] + 1, extent[1] + 1);
    }

    /** By question: the code of each thing offered; empty if the sheet is gone. */
    static Map<String, Map<String, String>> read(Spreadsheet file) {
        Map<String, Map<String, String>> offered = new HashMap<>();
        file.sheets().stream()
                .filter(sheet -> sheet.text(0, 0).equals(MARK))
                .findFirst()
                .ifPresent(sheet -> read(sheet, offered));
        return offered;
    }

    private static void read(Sheet sheet, Map<String, Map<String, String>> offered) {
        for (int row : sheet.rows()) {
            offered.computeIfAbsent(sheet.text(row, QUESTION), each -> new HashMap<>())
                    .put(normalised(sheet.text(row, OFFERED)), sheet.text(row, CODE));
        }
    }

    static String normalised(String offered) {
        return offered.strip().toLowerCase(Locale.ROOT);
    }
}
