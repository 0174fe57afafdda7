package pl.paktometr.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportBenchTest {

    @Test
    void aSubmissionHasAboutSixtyAnswers() {
        Map<String, String> answers = InventedAnswers.of(2026, new Random(1));
        assertThat(answers).hasSizeBetween(55, 65).containsKeys("A1", "B5a", "C3a", "D2b");
        assertThat(answers.values()).noneMatch(String::isBlank);
    }

    @Test
    void whatItIsMeasuredAgainstHasTheSameCells(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("table.csv");
        Files.writeString(
                table,
                "year,teryt,text,empty\r\n2026,0201011,\"one, \"\"two\"\"\",\r\n2026,5,x,1.50\r\n");
        Path workbook = folder.resolve("streamed.xlsx");
        StreamedSheet.main(table.toString(), workbook.toString(), "1");
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(2026);
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("one, \"two\"");
            assertThat((Object) sheet.getRow(1).getCell(3)).isNull();
            assertThat(sheet.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(1.5);
        }
    }

    @Test
    void theHeapOfAProcessIsRead() {
        Heap heap = new Heap(ProcessHandle.current().pid());
        assertThat(heap.living()).isPositive();
        assertThat(heap.used()).isPositive();
    }

    @Test
    void aMissedLimitIsSaid() {
        ExportRun.File slow = new ExportRun.File("wide", 10, 1, 16, 10, 100, 300, 400);
        assertThat(new ExportRun(Map.of(), List.of(slow)).text())
                .contains("1.60 MISSED", "200 MISSED");
        ExportRun.File good = new ExportRun.File("wide", 10, 1, 15, 10, 100, 228, 400);
        assertThat(new ExportRun(Map.of("cores", "2"), List.of(good)).text())
                .contains("1.50 ok", "128 ok", "cores")
                .doesNotContain("MISSED");
        assertThat(new ExportRun(Map.of(), List.of(good)).json()).contains("\"kept\": true");
    }
}
