package pl.paktometr.workbook;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.spreadsheet.Cell;
import pl.paktometr.spreadsheet.Sheet;
import pl.paktometr.spreadsheet.Spreadsheet;
import pl.paktometr.workbook.WorkbookRefused.Reason;

/**
 * Finds the answers in a workbook of ours: rows by the code in their hidden cell, columns by the
 * mark in the hidden first row, never by their place.
 */
class WorkbookReading {

    private static final Set<String> YES = Set.of("tak", "t", "yes", "y", "x", "true", "1");
    private static final Set<String> NO = Set.of("", "nie", "n", "no", "-", "–", "false", "0");
    private static final String KEY = Column.KEY.mark();

    /** Where a key was found. */
    private record Place(Sheet sheet, int row, Map<Column, Integer> columns) {
        Optional<Cell> cell(Column column) {
            return sheet.cell(row, columns.getOrDefault(column, -1));
        }

        String address(Column column) {
            return Cell.address(row, columns.getOrDefault(column, 0));
        }
    }

    private final Spreadsheet file;
    private final Map<String, Place> places = new HashMap<>();

    /** By question, what the drop-down offered when the file was made, and the code behind it. */
    private final Map<String, Map<String, String>> offered;

    private WorkbookReading(Spreadsheet file) {
        this.file = file;
        this.offered = OfferedLists.read(file);
    }

    /**
     * What stands in the file, for every question of the stamp.
     *
     * @throws WorkbookRefused if rows or columns are missing, or are there twice
     */
    static Map<String, Filled> of(Spreadsheet file, Stamp stamp, Questionnaire questionnaire) {
        List<Question> asked = stamp.seen().keySet().stream().map(questionnaire::question).toList();
        WorkbookReading reading = new WorkbookReading(file);
        reading.file.sheets().forEach(reading::find);
        reading.mustHave(asked);
        return asked.stream()
                .collect(toMap(Question::code, reading::filled, (a, b) -> a, LinkedHashMap::new));
    }

    private void find(Sheet sheet) {
        for (int row : sheet.rows()) {
            for (Cell cell : sheet.row(row)) {
                if (cell.text().equals(KEY)) {
                    find(sheet, row, columns(sheet, row));
                    return;
                }
            }
        }
    }

    private static Map<Column, Integer> columns(Sheet sheet, int row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Cell cell : sheet.row(row)) {
            for (Column column : Column.values()) {
                if (cell.text().equals(column.mark())
                        && columns.put(column, cell.column()) != null) {
                    throw new WorkbookRefused(Reason.COLUMN_TWICE, sheet.name(), cell.address());
                }
            }
        }
        for (Column needed : List.of(Column.ANSWER, Column.REASON)) {
            if (!columns.containsKey(needed)) {
                throw new WorkbookRefused(
                        Reason.NO_COLUMN,
                        sheet.name(),
                        Cell.address(row, needed.place()).replaceAll("[0-9]", ""));
            }
        }
        return columns;
    }

    private void find(Sheet sheet, int marks, Map<Column, Integer> columns) {
        int key = columns.getOrDefault(Column.KEY, 0);
        for (int row : sheet.rows()) {
            String said = sheet.text(row, key).strip();
            if (row == marks || said.isEmpty()) {
                continue;
            }
            Place place = new Place(sheet, row, columns);
            Place other = places.put(said, place);
            if (other != null) {
                throw new WorkbookRefused(
                        Reason.ROW_TWICE,
                        said,
                        other.sheet().name(),
                        String.valueOf(other.row() + 1),
                        sheet.name(),
                        String.valueOf(row + 1));
            }
        }
    }

    private void mustHave(List<Question> asked) {
        List<String> keys = asked.stream().flatMap(each -> Key.of(each).stream()).toList();
        String missing =
                keys.stream().filter(key -> !places.containsKey(key)).collect(joining(", "));
        if (!missing.isEmpty()) {
            throw new WorkbookRefused(Reason.NO_ROWS, missing);
        }
        places.forEach(
                (key, place) -> {
                    if (!keys.contains(key)) {
                        throw new WorkbookRefused(
                                Reason.UNKNOWN_ROW,
                                place.sheet().name(),
                                String.valueOf(place.row() + 1),
                                key);
                    }
                });
    }

    private Place place(String key) {
        Place place = places.get(key);
        if (place == null) {
            throw new IllegalStateException("Missing rows were refused");
        }
        return place;
    }

    private Filled filled(Question question) {
        return question.type().takesSeveral() ? several(question) : one(question);
    }

    private Filled one(Question question) {
        Place place = place(question.code());
        Optional<Cell> answer = place.cell(Column.ANSWER);
        Optional<Cell> reason = place.cell(Column.REASON);
        String problem = answer.map(cell -> problem(cell, question)).orElse("");
        String ofReason = reason.map(WorkbookReading::problem).orElse("");
        return new Filled(
                place.sheet().name(),
                place.address(
                        problem.isEmpty() && reason.isPresent() ? Column.REASON : Column.ANSWER),
                answer.map(cell -> typed(cell, question)).orElse(""),
                reason.map(Cell::text).orElse(""),
                problem.isEmpty() ? ofReason : problem);
    }

    private Filled several(Question question) {
        List<String> chosen = new ArrayList<>();
        String problem = "";
        Place wrong = null;
        for (Option option : question.type().options()) {
            Place place = place(Key.of(question, option.code()));
            String said = place.cell(Column.ANSWER).map(Cell::text).orElse("");
            String lower = said.strip().toLowerCase(Locale.ROOT);
            if (YES.contains(lower)) {
                chosen.add(option.code());
            } else if (!NO.contains(lower) && wrong == null) {
                wrong = place;
                problem = "workbook_fill.cell.not_yes_no";
            }
        }
        return several(question, chosen, wrong, problem);
    }

    private Filled several(
            Question question, List<String> chosen, @Nullable Place wrong, String problem) {
        Place place = wrong == null ? place(Key.of(question).get(0)) : wrong;
        return new Filled(
                place.sheet().name(),
                place.address(Column.ANSWER),
                String.join(",", chosen),
                "",
                problem);
    }

    private String typed(Cell cell, Question question) {
        if (cell.kind() == Cell.Kind.DATE) {
            return cell.day().map(Object::toString).orElse("");
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            return unambiguous(cell.text());
        }
        return offered.getOrDefault(question.code(), Map.of())
                .getOrDefault(OfferedLists.normalised(cell.text()), cell.text());
    }

    /** Of a number in a cell nobody need ask whether 1.234 is a thousand and more. */
    private static String unambiguous(String number) {
        return number.matches("-?[0-9]+\\.[0-9]{3}") ? number + "0" : number;
    }

    private static String problem(Cell cell, Question question) {
        boolean dateElsewhere = cell.kind() == Cell.Kind.DATE && !question.type().isDate();
        boolean yesNo = cell.kind() == Cell.Kind.YES_NO;
        return dateElsewhere
                ? "workbook_fill.cell.date_elsewhere"
                : yesNo ? "workbook_fill.cell.yes_no_elsewhere" : problem(cell);
    }

    private static String problem(Cell cell) {
        return switch (cell.kind()) {
            case ERROR -> "workbook_fill.cell.error";
            case UNCALCULATED -> "workbook_fill.cell.uncalculated";
            case TEXT, NUMBER, DATE, YES_NO -> "";
        };
    }
}
