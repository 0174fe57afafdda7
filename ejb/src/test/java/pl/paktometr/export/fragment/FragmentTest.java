package pl.paktometr.export.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.export.confirmation.SampleStatement.aStatement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import pl.paktometr.export.confirmation.SampleStatement;
import pl.paktometr.export.format.ExportFormat.Document;
import pl.paktometr.export.format.Xlsx;
import pl.paktometr.export.paper.Docx;
import pl.paktometr.export.report.BundleWording;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;

class FragmentTest {

    private static final Questionnaire EDITION = new Questionnaires().edition(1);

    @Test
    void everyResultThatAFragmentTakesIsAsked() {
        Set<String> asked =
                EDITION.results().stream().map(Result::code).collect(Collectors.toSet());
        assertThat(FragmentReader.shipped())
                .extracting(Fragment::code)
                .containsExactly("ozps", "cooperation", "state", "assessment");
        assertThat(FragmentReader.shipped())
                .allSatisfy(
                        fragment ->
                                assertThat(fragment.sections())
                                        .isNotEmpty()
                                        .allSatisfy(
                                                section ->
                                                        assertThat(asked)
                                                                .containsAll(section.results())));
    }

    @Test
    void theAssessmentTakesEveryScoredResult() {
        assertThat(
                        fragment("assessment").sections().stream()
                                .flatMap(section -> section.results().stream()))
                .containsAll(
                        EDITION.results().stream()
                                .filter(Result::isScored)
                                .map(Result::code)
                                .toList());
    }

    @Test
    void theDocumentHoldsTheUnitsOwnAnswersAndTheirYear() throws IOException {
        SampleStatement statement =
                aStatement()
                        .answering("D2a", "320000.00")
                        .answering("D1a", "2")
                        .notApplicable("B2", "Nie zlecamy regrantingu");
        String text = word("cooperation", statement);
        assertThat(text)
                .contains("gmina wiejska Chmielno")
                .contains("2026-2205012-1")
                .contains("rok 2026")
                .contains("320 000,00")
                .contains("nie dotyczy: Nie zlecamy regrantingu")
                .contains("C2. ")
                .contains("brak danych")
                .doesNotContain("A3. ");
    }

    @Test
    void theSheetHoldsOneAnswerARowEachWithItsCodeAndYear() throws IOException {
        SampleStatement statement =
                aStatement().answering("D1a", "2").answering("A1a", "=HYPERLINK(\"x\")");
        try (XSSFWorkbook workbook = sheet("state", statement)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).contains("2026");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("2026");
            List<String> codes =
                    java.util.stream.IntStream.rangeClosed(1, sheet.getLastRowNum())
                            .mapToObj(row -> sheet.getRow(row).getCell(4).getStringCellValue())
                            .toList();
            assertThat(codes).containsExactly("A1", "A1a", "A2", "D1a");
            var formula = sheet.getRow(2).getCell(6);
            assertThat(formula.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static Fragment fragment(String code) {
        return FragmentReader.shipped().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static FragmentContent content(String code, SampleStatement statement) {
        return new FragmentContent(
                fragment(code), statement.statement(), EDITION, BundleWording.of("pl"));
    }

    private static String word(String code, SampleStatement statement) throws IOException {
        FragmentContent content = content(code, statement);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new Docx()
                .write(
                        new Document<>(content.title(), "", content.wording(), content.paper()),
                        file);
        try (XWPFDocument document =
                        new XWPFDocument(new ByteArrayInputStream(file.toByteArray()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText().replaceAll("[\u00a0\u202f]", " ");
        }
    }

    private static XSSFWorkbook sheet(String code, SampleStatement statement) throws IOException {
        FragmentContent content = content(code, statement);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new Xlsx()
                .write(
                        new Document<>(content.title(), "", content.wording(), content.sheets()),
                        file);
        return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
    }
}
