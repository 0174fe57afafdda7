package pl.paktometr.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.export.format.ExportFormat.Document;
import pl.paktometr.export.report.BundleWording;
import pl.paktometr.export.report.Cell;
import pl.paktometr.export.report.Column;
import pl.paktometr.export.report.Column.Width;
import pl.paktometr.export.report.Sheet;
import pl.paktometr.export.report.Sheet.Header;
import pl.paktometr.export.report.Sheets;

class XlsxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+48 58 123 45 67",
                "-10 %",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "=HYPERLINK(\"http://example.org\")"
            })
    void whatASpreadsheetMightComputeStaysAText(String text) throws IOException {
        XSSFCell cell = only(Cell.text(text));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue().strip()).isEqualTo(text.strip());
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void anOrdinaryTextIsNotQuoted() throws IOException {
        XSSFCell cell = only(Cell.text("Uchwała XII/123/2024"));
        assertThat(cell.getStringCellValue()).isEqualTo("Uchwała XII/123/2024");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void aNumberIsANumberShownWithItsDecimals() throws IOException {
        XSSFCell money = only(Cell.number(new BigDecimal("320000.50"), 2));
        assertThat(money.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(money.getNumericCellValue()).isEqualTo(320000.50);
        assertThat(money.getCellStyle().getDataFormatString()).isEqualTo("0.00");
        assertThat(formatOf(Cell.whole(7))).isEqualTo("General");
        assertThat(formatOf(Cell.whole(9_999_999_999L))).isEqualTo("General");
        assertThat(formatOf(Cell.whole(10_000_000_000L))).isEqualTo("0");
        assertThat(formatOf(Cell.number(new BigDecimal("7.5"), 0))).isEqualTo("0");
    }

    @Test
    void aScoreKeepsMoreDecimalsThanItShows() throws IOException {
        assertThat(only(Cell.number(new BigDecimal("47.22142857"), 2)).getNumericCellValue())
                .isEqualTo(47.22142857);
    }

    @Test
    void aDateIsADate() throws IOException {
        XSSFCell cell = only(Cell.date(LocalDate.of(2024, 12, 31)));
        assertThat(cell.getLocalDateTimeCellValue()).isEqualTo("2024-12-31T00:00:00");
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }

    @Test
    void aFullSheetGoesOnInTheNext() throws IOException {
        Cell filled = Cell.whole(1);
        Stream<Cell> rows = IntStream.range(0, 10).mapToObj(i -> filled);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            new XlsxSheet(part -> workbook.createSheet("dane " + part), Style.all(workbook), 6)
                    .write(sheet(rows));
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(5);
            assertThat(workbook.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("A1");
            assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(3);
        }
    }

    @Test
    void noDataIsNoCellAtAll() throws IOException {
        try (XSSFWorkbook workbook = written(document("", sheet(Stream.of(Cell.EMPTY))))) {
            assertThat((Object) workbook.getSheetAt(0).getRow(2).getCell(0)).isNull();
        }
    }

    @Test
    void headersStayInSightAndFilterAndNothingIsMerged() throws IOException {
        try (XSSFWorkbook workbook =
                written(document("", sheet(Stream.of(Cell.whole(1), Cell.whole(2)))))) {
            XSSFSheet sheet = workbook.getSheet("dane");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("A1");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Poziom");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 2);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo(new CellRangeAddress(1, 3, 0, 0).formatAsString());
            assertThat(sheet.getMergedRegions()).isEmpty();
        }
    }

    @Test
    void aSheetToReadHasLabelsOnly() throws IOException {
        Sheet<Cell> sheet = new Sheet<>("opis", Header.LABELS, 0, columns(), Stream.of());
        try (XSSFWorkbook workbook = written(document("", sheet))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Poziom");
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    @Test
    void whatMustBeSaidOfTheFileStandsInItsProperties() throws IOException {
        try (XSSFWorkbook workbook = written(document("Dane przykładowe", sheet(Stream.of())))) {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Edycja 2026");
            assertThat(properties.getDescription()).isEqualTo("Dane przykładowe");
            assertThat(workbook.getSheetAt(0).getHeader().getCenter())
                    .isEqualTo("Dane przykładowe");
        }
    }

    @Test
    void isReadAsAStreamToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Xlsx().write(document("", sheet(Stream.of(Cell.whole(1)))), out);
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
            }
        }
        assertThat(parts).contains("xl/workbook.xml", "xl/worksheets/sheet1.xml");
    }

    @Test
    void manyRowsLeaveNoTemporaryFileBehind(@TempDir Path directory) throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(
                new DefaultTempFileCreationStrategy(directory.toFile()));
        Stream<Cell> rows = IntStream.range(0, 1_000).mapToObj(Cell::whole);
        try (XSSFWorkbook workbook = written(document("", sheet(rows)))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1_001);
        }
        try (Stream<Path> left = Files.walk(directory)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static String formatOf(Cell cell) throws IOException {
        return only(cell).getCellStyle().getDataFormatString();
    }

    private static XSSFCell only(Cell cell) throws IOException {
        XSSFWorkbook workbook = written(document("", sheet(Stream.of(cell))));
        return workbook.getSheetAt(0).getRow(2).getCell(0);
    }

    private static Sheet<Cell> sheet(Stream<Cell> rows) {
        return new Sheet<>("dane", Header.CODES_AND_LABELS, 1, columns(), rows);
    }

    private static List<Column<Cell>> columns() {
        return List.of(new Column<>("A1", "Poziom", Width.NARROW, cell -> cell));
    }

    private static Document<Sheets> document(String notice, Sheet<?> sheet) {
        return new Document<>(
                "Edycja 2026", notice, BundleWording.of("pl"), new Sheets(List.of(sheet)));
    }

    private static XSSFWorkbook written(Document<Sheets> document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Xlsx().write(document, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
