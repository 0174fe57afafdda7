package pl.paktometr.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.workbook.SampleResponse.answerCell;
import static pl.paktometr.workbook.SampleResponse.cell;
import static pl.paktometr.workbook.SampleResponse.difference;
import static pl.paktometr.workbook.SampleResponse.edited;
import static pl.paktometr.workbook.SampleResponse.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.response.AnswerView;
import pl.paktometr.response.ResponseView;
import pl.paktometr.unit.UnitKind;
import pl.paktometr.workbook.Difference.Kind;

/** What a person is told of a file that came back. */
class DifferenceTest {

    private static final ResponseView DOWNLOADED =
            SampleResponse.of(
                    Map.of(
                            "A1", AnswerValue.of("2"),
                            "D1a", AnswerValue.of("5"),
                            "D2a", AnswerValue.of("100.00"),
                            "C3a", AnswerValue.of("kis,wtz")));

    private static final byte[] FILE = workbook(DOWNLOADED);

    @Test
    void onlyWhatBothChangedIsAConflict() {
        byte[] file =
                edited(
                        FILE,
                        workbook -> {
                            answerCell(workbook, "A1").setCellValue(3);
                            answerCell(workbook, "D1a").setCellValue(6);
                            answerCell(workbook, "A2").setCellValue(4);
                        });
        ResponseView now =
                SampleResponse.of(
                        Map.of(
                                "A1", AnswerValue.of("1"),
                                "D1a", AnswerValue.of("6"),
                                "D2a", AnswerValue.of("200.00"),
                                "C3a", AnswerValue.of("kis,wtz")));

        Difference difference = difference(file, now);

        assertThat(codes(difference, Kind.CONFLICT)).containsExactly("A1");
        assertThat(codes(difference, Kind.SAME)).containsExactly("D1a");
        assertThat(codes(difference, Kind.ONLINE)).containsExactly("D2a");
        assertThat(codes(difference, Kind.CHANGED)).containsExactly("A2");
        assertThat(row(difference, "A1"))
                .satisfies(
                        row -> {
                            assertThat(row.mine()).contains(AnswerValue.of("3"));
                            assertThat(row.downloaded()).contains(AnswerValue.of("2"));
                            assertThat(row.online()).contains(AnswerValue.of("1"));
                            assertThat(row.version()).isEqualTo(3);
                        });
    }

    @Test
    void aClearedCellIsToldAsSuch() {
        Difference difference =
                difference(
                        edited(
                                FILE,
                                workbook -> {
                                    answerCell(workbook, "D1a").setBlank();
                                    answerCell(workbook, "C3a#wtz").setBlank();
                                }),
                        DOWNLOADED);

        assertThat(codes(difference, Kind.CHANGED)).containsExactly("C3a", "D1a");
        assertThat(row(difference, "D1a").mine()).isEmpty();
        assertThat(row(difference, "C3a").mine()).contains(AnswerValue.of("kis"));
    }

    @Test
    void aReasonTakesThePlaceOfAnAnswer() {
        Difference difference =
                difference(
                        edited(
                                FILE,
                                workbook ->
                                        cell(workbook, "B2", Column.REASON)
                                                .setCellValue(" Powiat nie zleca. ")),
                        DOWNLOADED);

        assertThat(row(difference, "B2").mine())
                .contains(AnswerValue.notApplicable("Powiat nie zleca."));
    }

    @Test
    void whatLastYearGivesCannotBeChanged() {
        ResponseView response = withBase();
        byte[] file = workbook(response);

        assertThat(difference(file, response).of(Kind.UNTOUCHED))
                .extracting(Difference.Row::code)
                .contains("D2b");
        assertThat(
                        row(
                                        difference(
                                                edited(
                                                        file,
                                                        workbook ->
                                                                answerCell(workbook, "D2b")
                                                                        .setCellValue(1)),
                                                response),
                                        "D2b")
                                .wrong())
                .extracting("key")
                .isEqualTo("broken.answer_given_by_last_year");
    }

    private static ResponseView withBase() {
        ResponseView plain =
                SampleResponse.of(
                        Map.of(), Map.of("D2a", AnswerValue.of("300000.00")), UnitKind.LAND_COUNTY);
        return new ResponseView(
                plain.campaign(),
                plain.unit(),
                plain.state(),
                null,
                null,
                Map.of(
                        "D2b",
                        new AnswerView(
                                Optional.of(AnswerValue.of("300000.00")),
                                0,
                                false,
                                true,
                                null,
                                null)),
                plain.lastYear());
    }

    @Test
    void twoNumbersThatDisagreeAreDoubted() {
        Difference difference =
                difference(
                        edited(
                                FILE,
                                workbook -> {
                                    answerCell(workbook, "A4a").setCellValue(2);
                                    answerCell(workbook, "A4b").setCellValue(5);
                                }),
                        DOWNLOADED);

        assertThat(row(difference, "A4a").wrong()).extracting("key").isEqualTo("check.not_greater");
        assertThat(row(difference, "A4b").choosable()).isTrue();
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                entered("D1a", "answer.not_a_whole_number", cell -> cell.setCellValue("abc")),
                entered("D1a", "answer.not_a_whole_number", cell -> cell.setCellValue(2.5)),
                entered("D1a", "answer.below", cell -> cell.setCellValue(-1)),
                entered("D1a", "answer.above", cell -> cell.setCellValue(1e12)),
                entered("D1a", "answer.not_a_whole_number", cell -> cell.setCellValue(1e300)),
                entered("D1a", "answer.not_a_whole_number", cell -> cell.setCellValue(1e-300)),
                entered("D1a", "answer.ambiguous_number", cell -> cell.setCellValue("1.234")),
                entered("D2a", "answer.too_many_decimals", cell -> cell.setCellValue(1.234)),
                entered("D2a", "answer.not_an_amount", cell -> cell.setCellValue("sto złotych")),
                entered("A1", "answer.not_a_level", cell -> cell.setCellValue("może")),
                entered("A1", "answer.above", cell -> cell.setCellValue(7)),
                entered(
                        "A1-document-kind",
                        "answer.no_such_option",
                        cell -> cell.setCellValue("Zapewnienie")),
                entered("C3a#kis", "workbook_fill.cell.not_yes_no", c -> c.setCellValue("może")),
                entered("A1a", "answer.too_long", cell -> cell.setCellValue("x".repeat(30_000))),
                entered(
                        "A1-document-adopted",
                        "answer.not_a_date",
                        cell -> cell.setCellValue("jutro")),
                entered("A1-document-adopted", "answer.not_a_date", DifferenceTest::plainNumber),
                entered("A1-evidence", "answer.not_a_link", c -> c.setCellValue("javascript:1")),
                entered("D1a", "workbook_fill.cell.date_elsewhere", DifferenceTest::date),
                entered("A1a", "workbook_fill.cell.date_elsewhere", DifferenceTest::date),
                entered("A1a", "workbook_fill.cell.yes_no_elsewhere", c -> c.setCellValue(true)),
                entered(
                        "D1a",
                        "workbook_fill.cell.error",
                        cell -> cell.setCellErrorValue(FormulaError.REF)),
                entered("D1a", "workbook_fill.cell.uncalculated", DifferenceTest::uncalculated));
    }

    private static Arguments entered(String key, String error, Consumer<XSSFCell> work) {
        return Arguments.of(key, error, work);
    }

    private static void uncalculated(XSSFCell cell) {
        cell.setCellFormula("2+3");
        cell.getCTCell().unsetV();
    }

    private static void plainNumber(XSSFCell cell) {
        cell.setCellStyle(cell.getSheet().getWorkbook().createCellStyle());
        cell.setCellValue(2024);
    }

    private static void date(XSSFCell cell) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        cell.setCellStyle(style);
        cell.setCellValue(45_000);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatIsNoAnswerIsNamedWithItsCell(String key, String error, Consumer<XSSFCell> work) {
        String code = key.replaceFirst("#.*", "");

        Difference difference =
                difference(
                        edited(FILE, workbook -> work.accept(answerCell(workbook, key))),
                        DOWNLOADED);

        assertThat(codes(difference, Kind.WRONG)).containsExactly(code);
        assertThat(difference.choosable()).isEmpty();
        Difference.Row row = row(difference, code);
        assertThat(row.wrong()).extracting("key").isEqualTo(error);
        assertThat(row.sheet()).startsWith(row.area() + ". ");
        edited(
                FILE,
                workbook ->
                        assertThat(row.cell())
                                .isEqualTo(
                                        answerCell(workbook, key).getAddress().formatAsString()));
    }

    @Test
    void aFormulaCountsAsTheValueItShowed() {
        byte[] file =
                edited(
                        FILE,
                        workbook -> {
                            answerCell(workbook, "D1a").setCellFormula("3+4");
                            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                        });

        assertThat(row(difference(file, DOWNLOADED), "D1a").mine()).contains(AnswerValue.of("7"));
    }

    @Test
    void numbersAsTextAreUnderstood() {
        Difference difference =
                difference(
                        edited(
                                FILE,
                                workbook -> {
                                    answerCell(workbook, "D2a").setCellValue("1 234,56");
                                    answerCell(workbook, "D1a").setCellValue("1 250");
                                }),
                        DOWNLOADED);

        assertThat(row(difference, "D2a").mine()).contains(AnswerValue.of("1234.56"));
        assertThat(row(difference, "D1a").mine()).contains(AnswerValue.of("1250"));
    }

    @Test
    void anAnswerAndAReasonAtOnceAreRefused() {
        Difference difference =
                difference(
                        edited(
                                FILE,
                                workbook -> {
                                    answerCell(workbook, "B2").setCellValue(2);
                                    cell(workbook, "B2", Column.REASON).setCellValue("Nie");
                                    cell(workbook, "A1", Column.REASON).setCellValue("Nie");
                                    cell(workbook, "A2", Column.REASON).setCellValue("Nie");
                                }),
                        DOWNLOADED);

        assertThat(row(difference, "B2").wrong())
                .extracting("key")
                .isEqualTo("workbook_fill.cell.answer_and_reason");
        assertThat(row(difference, "A2").wrong())
                .extracting("key")
                .isEqualTo("broken.always_applies");
    }

    private static List<String> codes(Difference difference, Kind kind) {
        return difference.of(kind).stream().map(Difference.Row::code).toList();
    }

    private static Difference.Row row(Difference difference, String code) {
        return difference.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever opens the file sees what an analyst would expect of a good form. */
    @Test
    void theFileGuidesWhoeverFillsItIn() {
        edited(FILE, DifferenceTest::guides);
    }

    private static void guides(XSSFWorkbook workbook) {
        assertThat(workbook.isStructureLocked()).isTrue();
        SampleResponse.areas(workbook)
                .forEach(
                        sheet -> {
                            assertThat(sheet.getProtect()).isTrue();
                            assertThat(sheet.isColumnHidden(0)).isTrue();
                            assertThat(sheet.getDataValidations()).isNotEmpty();
                        });
        assertThat(answerCell(workbook, "A1").getCellStyle().getLocked()).isFalse();
        assertThat(answerCell(workbook, "A1").toString()).startsWith("2 – ");
        assertThat(cell(workbook, "A1", Column.QUESTION).getCellStyle().getLocked()).isTrue();
        assertThat(workbook.getName("lista_A1_document_kind")).isNotNull();
    }
}
