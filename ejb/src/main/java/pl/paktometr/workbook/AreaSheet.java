package pl.paktometr.workbook;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import pl.paktometr.export.Wording;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.questionnaire.type.Range;
import pl.paktometr.response.AnswerView;
import pl.paktometr.response.ResponseView;

/** The sheet of one area: a row for each question, and for each option where several can be. */
class AreaSheet {

    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final int LONGEST_PROMPT = 250;

    /** Numbers below are written without separators: most of them are years. */
    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

    /** Excel counts a day too many before it: it believes in 29 February 1900. */
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private final XSSFSheet sheet;
    private final Map<WorkbookLook, XSSFCellStyle> styles;
    private final OfferedLists lists;
    private final ResponseView response;
    private final Wording wording;
    private int rows;

    AreaSheet(
            XSSFSheet sheet,
            Map<WorkbookLook, XSSFCellStyle> styles,
            OfferedLists lists,
            ResponseView response,
            Wording wording) {
        this.sheet = sheet;
        this.styles = styles;
        this.lists = lists;
        this.response = response;
        this.wording = wording;
    }

    void write(Area area, String title, String unit) {
        for (Column column : Column.values()) {
            sheet.setColumnWidth(column.place(), column.characters() * WIDTH_OF_A_CHARACTER);
        }
        sheet.setColumnHidden(Column.KEY.place(), true);
        marks();
        put(next(), Column.QUESTION, title, WorkbookLook.TITLE);
        put(next(), Column.QUESTION, unit, WorkbookLook.PLAIN);
        XSSFRow header = next();
        for (Column column : Column.values()) {
            if (column != Column.KEY) {
                put(header, column, label(column), WorkbookLook.HEADER);
            }
        }
        sheet.createFreezePane(Column.ANSWER.place(), rows);
        sheet.setRepeatingRows(new CellRangeAddress(rows - 1, rows - 1, -1, -1));
        area.results().forEach(this::result);
    }

    /** The hidden row by which columns are found again. */
    private void marks() {
        XSSFRow row = next();
        for (Column column : Column.values()) {
            row.createCell(column.place()).setCellValue(column.mark());
        }
        row.setZeroHeight(true);
    }

    private String label(Column column) {
        return column == Column.LAST_YEAR
                ? wording.of(
                        "workbook.column.LAST_YEAR", String.valueOf(response.campaign().year() - 1))
                : wording.of("workbook.column." + column.name());
    }

    private void result(Result result) {
        XSSFRow row = next();
        for (Column column : Column.values()) {
            if (column != Column.KEY) {
                put(row, column, "", WorkbookLook.RESULT);
            }
        }
        put(row, Column.CODE, result.code(), WorkbookLook.RESULT);
        put(row, Column.QUESTION, wording.of(result.label()), WorkbookLook.RESULT);
        put(row, Column.HINT, wording.of(result.guidance()), WorkbookLook.PLAIN);
        result.questions()
                .forEach(
                        question -> {
                            if (question.type().takesSeveral()) {
                                several(question);
                            } else {
                                one(question, result);
                            }
                        });
    }

    private void one(Question question, Result result) {
        XSSFRow row = row(question.code(), question);
        Optional<AnswerValue> given = response.given(question.code());
        XSSFCell answer = row.createCell(Column.ANSWER.place());
        answer.setCellStyle(styles.get(look(question.type())));
        given.flatMap(AnswerValue::text).ifPresent(text -> write(answer, question.type(), text));
        if (isFixed(question)) {
            fix(answer);
        } else {
            limit(row.getRowNum(), question);
        }
        boolean mayBeNotApplicable =
                question.code().equals(result.code())
                        && result.mayBeNotApplicableFor(response.unit().kind());
        if (mayBeNotApplicable) {
            XSSFCell reason = row.createCell(Column.REASON.place());
            reason.setCellStyle(styles.get(WorkbookLook.ANSWER_TEXT));
            given.flatMap(AnswerValue::reason).ifPresent(why -> text(reason, why));
        }
        Optional.ofNullable(response.lastYear().get(question.code()))
                .ifPresent(
                        value ->
                                put(
                                        row,
                                        Column.LAST_YEAR,
                                        shown(question, value),
                                        WorkbookLook.PLAIN));
    }

    private void several(Question question) {
        XSSFRow heading = next();
        put(heading, Column.CODE, question.code(), WorkbookLook.PLAIN);
        put(heading, Column.QUESTION, wording.of(question.label()), WorkbookLook.PLAIN);
        put(heading, Column.LIMITS, limits(question), WorkbookLook.PLAIN);
        question.hint()
                .ifPresent(hint -> put(heading, Column.HINT, wording.of(hint), WorkbookLook.PLAIN));
        String yes = wording.of("workbook.yes");
        for (Option option : question.type().options()) {
            XSSFRow row = next();
            put(row, Column.KEY, Key.of(question, option.code()), WorkbookLook.PLAIN);
            put(row, Column.QUESTION, "   • " + wording.of(option.label()), WorkbookLook.PLAIN);
            XSSFCell answer = row.createCell(Column.ANSWER.place());
            answer.setCellStyle(styles.get(WorkbookLook.ANSWER_CHOICE));
            if (chose(question, response.given(question.code()), option)) {
                answer.setCellValue(yes);
            }
            if (chose(
                    question,
                    Optional.ofNullable(response.lastYear().get(question.code())),
                    option)) {
                put(row, Column.LAST_YEAR, yes, WorkbookLook.PLAIN);
            }
            validate(
                    row.getRowNum(),
                    question,
                    helper().createExplicitListConstraint(new String[] {yes}));
        }
    }

    private static boolean chose(Question question, Optional<AnswerValue> value, Option option) {
        return value.flatMap(AnswerValue::text)
                .filter(text -> question.type().isChosen(text, option.code()))
                .isPresent();
    }

    private XSSFRow row(String key, Question question) {
        XSSFRow row = next();
        put(row, Column.KEY, key, WorkbookLook.PLAIN);
        put(row, Column.CODE, question.code(), WorkbookLook.PLAIN);
        put(row, Column.QUESTION, wording.of(question.label()), WorkbookLook.PLAIN);
        put(row, Column.LIMITS, limits(question), WorkbookLook.PLAIN);
        question.hint()
                .ifPresent(hint -> put(row, Column.HINT, wording.of(hint), WorkbookLook.PLAIN));
        return row;
    }

    private boolean isFixed(Question question) {
        return Optional.ofNullable(response.answers().get(question.code()))
                .filter(AnswerView::readOnly)
                .isPresent();
    }

    /** It looks like an answer that nobody can write into. */
    private void fix(XSSFCell cell) {
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillPattern(FillPatternType.NO_FILL);
        style.setLocked(true);
        cell.setCellStyle(style);
    }

    private static WorkbookLook look(QuestionType type) {
        if (!type.options().isEmpty()) {
            return WorkbookLook.ANSWER_CHOICE;
        }
        if (type.isDate()) {
            return WorkbookLook.ANSWER_DATE;
        }
        return type.range()
                .map(
                        range ->
                                range.decimals() == 0
                                        ? WorkbookLook.ANSWER_WHOLE
                                        : WorkbookLook.ANSWER_DECIMAL)
                .orElse(WorkbookLook.ANSWER_TEXT);
    }

    private void write(XSSFCell cell, QuestionType type, String canonical) {
        Optional<LocalDate> day = type.date(canonical).filter(it -> !it.isBefore(FIRST_SURE_DAY));
        if (!type.options().isEmpty()) {
            text(cell, type.display(canonical, wording.locale()));
        } else if (day.isPresent()) {
            cell.setCellValue(day.get());
        } else if (type.isNumeric()) {
            type.number(canonical).ifPresent(number -> cell.setCellValue(number.doubleValue()));
        } else {
            text(cell, canonical);
        }
    }

    private void text(XSSFCell cell, String text) {
        if (!text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(styles.get(WorkbookLook.ANSWER_QUOTED));
        }
        cell.setCellValue(escaped(text));
    }

    /**
     * As the format wants it: what XML cannot say as {@code _xFFFE_}, and an underscore escaped
     * where the text itself looks like that.
     */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        LOOKS_ESCAPED
                .matcher(text)
                .replaceAll("_x005F_")
                .chars()
                .forEach(
                        character -> {
                            if (isSayable(character)) {
                                escaped.append((char) character);
                            } else {
                                escaped.append("_x%04X_".formatted(character));
                            }
                        });
        return escaped.toString();
    }

    private static boolean isSayable(int character) {
        return character == '\t' || character == '\n' || (character >= ' ' && character < 0xFFFE);
    }

    private String shown(Question question, AnswerValue value) {
        return value.text()
                .map(text -> question.type().display(text, wording.locale()))
                .orElseGet(() -> wording.of("workbook.not_applicable", value.reason().orElse("")));
    }

    private String limits(Question question) {
        QuestionType type = question.type();
        List<String> limits = new ArrayList<>();
        if (isFixed(question)) {
            limits.add(wording.of("workbook.limits.fixed"));
        }
        question.unit().ifPresent(unit -> limits.add(wording.of(unit)));
        type.range().ifPresent(range -> limits.add(words(range)));
        type.longest()
                .ifPresent(
                        most ->
                                limits.add(
                                        wording.of(
                                                "workbook.limits.longest", String.valueOf(most))));
        if (type.isDate()) {
            limits.add(wording.of("workbook.limits.date"));
        }
        if (type.takesSeveral()) {
            limits.add(wording.of("workbook.limits.several"));
        } else if (!type.options().isEmpty()) {
            limits.add(wording.of("workbook.limits.single"));
        }
        if (question.fromLevel() > 0) {
            limits.add(
                    wording.of("workbook.limits.from_level", String.valueOf(question.fromLevel())));
        }
        return String.join("; ", limits);
    }

    private String words(Range range) {
        return wording.of(
                range.decimals() == 0 ? "workbook.limits.whole" : "workbook.limits.amount",
                figure(range.least()),
                figure(range.most()));
    }

    private String figure(BigDecimal number) {
        return number.compareTo(GROUPED) < 0
                ? number.toPlainString()
                : NumberFormat.getIntegerInstance(wording.locale()).format(number);
    }

    private void limit(int row, Question question) {
        QuestionType type = question.type();
        if (!type.options().isEmpty()) {
            lists.add(question);
            validate(
                    row,
                    question,
                    helper().createFormulaListConstraint(OfferedLists.name(question)));
        } else if (type.isDate()) {
            validate(
                    row,
                    question,
                    helper().createDateConstraint(
                                    OperatorType.BETWEEN,
                                    "DATE(1900,1,1)",
                                    "DATE(2200,12,31)",
                                    null));
        } else {
            type.range().ifPresent(range -> validate(row, question, within(range)));
            type.longest()
                    .ifPresent(
                            most ->
                                    validate(
                                            row,
                                            question,
                                            helper().createTextLengthConstraint(
                                                            OperatorType.BETWEEN,
                                                            "0",
                                                            String.valueOf(most))));
        }
    }

    private DataValidationConstraint within(Range range) {
        return helper().createNumericConstraint(
                        range.decimals() == 0 ? ValidationType.INTEGER : ValidationType.DECIMAL,
                        OperatorType.BETWEEN,
                        range.least().toPlainString(),
                        range.most().toPlainString());
    }

    private void validate(int row, Question question, DataValidationConstraint constraint) {
        int column = Column.ANSWER.place();
        DataValidation validation =
                helper().createValidation(
                                constraint, new CellRangeAddressList(row, row, column, column));
        String said =
                List.of(limits(question), question.hint().map(wording::of).orElse("")).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(joining(". "));
        validation.createPromptBox(question.code(), cut(said));
        validation.setShowPromptBox(!said.isEmpty());
        validation.createErrorBox(question.code(), cut(limits(question)));
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    private static String cut(String text) {
        return text.length() > LONGEST_PROMPT ? text.substring(0, LONGEST_PROMPT) + "…" : text;
    }

    private DataValidationHelper helper() {
        return sheet.getDataValidationHelper();
    }

    private XSSFRow next() {
        return sheet.createRow(rows++);
    }

    private void put(XSSFRow row, Column column, String text, WorkbookLook look) {
        XSSFCell cell = row.getCell(column.place());
        if (cell == null) {
            cell = row.createCell(column.place());
        }
        if (!text.isEmpty()) {
            cell.setCellValue(escaped(text));
        }
        cell.setCellStyle(styles.get(look));
    }
}
