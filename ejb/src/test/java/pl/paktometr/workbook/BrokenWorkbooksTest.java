package pl.paktometr.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.paktometr.workbook.SampleResponse.answerCell;
import static pl.paktometr.workbook.SampleResponse.areas;
import static pl.paktometr.workbook.SampleResponse.edited;
import static pl.paktometr.workbook.SampleResponse.read;
import static pl.paktometr.workbook.SampleResponse.workbook;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.response.ResponseView;
import pl.paktometr.shared.Mutants;
import pl.paktometr.workbook.WorkbookRefused.Reason;

/** Workbooks of ours that are no longer whole, or not for here: each is named, nothing is lost. */
class BrokenWorkbooksTest {

    private static final ResponseView RESPONSE =
            SampleResponse.of(Map.of("A1", AnswerValue.of("2")));
    private static final byte[] FILE = workbook(RESPONSE);

    static Stream<Arguments> breakages() {
        return Stream.of(
                broken("row deleted", Reason.NO_ROWS, workbook -> delete(workbook, "A1a")),
                broken("option deleted", Reason.NO_ROWS, workbook -> delete(workbook, "C3a#wtz")),
                broken("sheet deleted", Reason.NO_ROWS, workbook -> workbook.removeSheetAt(2)),
                broken(
                        "answers deleted",
                        Reason.NO_COLUMN,
                        workbook -> unmark(workbook, Column.ANSWER)),
                broken(
                        "reasons deleted",
                        Reason.NO_COLUMN,
                        workbook -> unmark(workbook, Column.REASON)),
                broken("codes deleted", Reason.NO_ROWS, workbook -> unmark(workbook, Column.KEY)),
                broken(
                        "column copied",
                        Reason.COLUMN_TWICE,
                        workbook ->
                                areas(workbook)
                                        .get(0)
                                        .getRow(0)
                                        .createCell(12)
                                        .setCellValue(Column.ANSWER.mark())),
                broken("row copied", Reason.ROW_TWICE, workbook -> add(workbook, "A1")),
                broken("code invented", Reason.UNKNOWN_ROW, workbook -> add(workbook, "Z9")),
                broken("stamp deleted", Reason.NO_STAMP, workbook -> remove(workbook, "paktometr")),
                broken(
                        "version changed",
                        Reason.STAMP_CHANGED,
                        workbook -> stamp(workbook).getRow(7).getCell(1).setCellValue("9")),
                broken(
                        "unit changed",
                        Reason.STAMP_CHANGED,
                        workbook -> stamp(workbook).getRow(4).getCell(1).setCellValue("220501")),
                broken(
                        "stamp emptied",
                        Reason.STAMP_CHANGED,
                        workbook -> stamp(workbook).removeRow(stamp(workbook).getRow(3))),
                broken(
                        "of another format",
                        Reason.OTHER_FORMAT,
                        workbook -> stamp(workbook).getRow(0).getCell(1).setCellValue("2")));
    }

    private static Arguments broken(String name, Reason reason, Consumer<XSSFWorkbook> work) {
        return Arguments.of(name, reason, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void isRefusedByName(String name, Reason reason, Consumer<XSSFWorkbook> work) {
        byte[] file = edited(FILE, work);

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        WorkbookRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void isForItsOwnUnitAndEditionOnly() {
        Stamp own = Stamp.of(RESPONSE, SampleResponse.QUESTIONNAIRE);

        refuses(Reason.OTHER_UNIT, new Stamp("22", 2026, 1, "220501", own.seen()));
        refuses(Reason.OTHER_CAMPAIGN, new Stamp("22", 2025, 1, own.unit(), own.seen()));
        refuses(Reason.OTHER_CAMPAIGN, new Stamp("04", 2026, 1, own.unit(), own.seen()));
        refuses(Reason.OTHER_EDITION, new Stamp("22", 2026, 0, own.unit(), own.seen()));
        refuses(Reason.OTHER_QUESTIONS, new Stamp("22", 2026, 1, own.unit(), Map.of()));
        own.mustBeOf(RESPONSE, SampleResponse.QUESTIONNAIRE);
    }

    private static void refuses(Reason reason, Stamp stamp) {
        assertThatThrownBy(() -> stamp.mustBeOf(RESPONSE, SampleResponse.QUESTIONNAIRE))
                .isInstanceOfSatisfying(
                        WorkbookRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void delete(XSSFWorkbook workbook, String key) {
        XSSFRow row = answerCell(workbook, key).getRow();
        row.getSheet().removeRow(row);
    }

    private static void unmark(XSSFWorkbook workbook, Column column) {
        areas(workbook).forEach(sheet -> sheet.getRow(0).getCell(column.place()).setBlank());
    }

    private static void add(XSSFWorkbook workbook, String key) {
        XSSFSheet sheet = areas(workbook).get(1);
        sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue(key);
    }

    private static void remove(XSSFWorkbook workbook, String sheet) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
    }

    private static XSSFSheet stamp(XSSFWorkbook workbook) {
        return workbook.getSheet("paktometr");
    }

    @Test
    void whateverIsBrokenByChanceIsReadOrRefused() {
        Mutants.ofZip("a filled workbook", 500, FILE, SampleResponse::read);
    }
}
