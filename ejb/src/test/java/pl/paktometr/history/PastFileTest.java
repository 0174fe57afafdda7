package pl.paktometr.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import pl.paktometr.history.PastFileRefused.Reason;
import pl.paktometr.shared.Mutants;
import pl.paktometr.spreadsheet.SpreadsheetRefused;

class PastFileTest {

    private static final List<PastLine> LINES =
            List.of(
                    new PastLine(2, "2205012", "A1", "3", ""),
                    new PastLine(3, "2205", "B2", "", "Powiat nie zleca zadań"));

    @Test
    void readsTextInAnyOrderOfColumns() {
        String text =
                "kod;TERYT;Wartość;powód;uwagi\nA1;2205012;3;;x\nB2;2205;;Powiat nie zleca zadań\n";

        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(LINES);
        assertThat(read(text.getBytes(Charset.forName("windows-1250")))).isEqualTo(LINES);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(LINES);
    }

    @Test
    void readsAWorkbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            workbook.createSheet("pusty");
            put(sheet.createRow(0), "TERYT", "code", "value", "reason");
            var first = sheet.createRow(1);
            first.createCell(0).setCellValue(2_205_012);
            first.createCell(1).setCellValue("A1");
            first.createCell(2).setCellValue(3);
            put(sheet.createRow(2), "2205", "B2", "", "Powiat nie zleca zadań");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);

            assertThat(read(out.toByteArray())).isEqualTo(LINES);
        }
    }

    @Test
    void namesWhatIsNoSuchTable() {
        refuses(Reason.NO_HEADER, "TERYT;kod\n2205012;A1\n");
        refuses(Reason.NO_ROWS, "TERYT;kod;wartość\n");
        refuses(Reason.NO_ROWS, "");
        refuses(Reason.DAMAGED, "TERYT;kod;wartość\n\"2205012;A1;3\n");
        refuses(Reason.NOT_TEXT, "TERYT\0;kod");
        refuses(
                Reason.TOO_MANY_ROWS,
                "TERYT;kod;wartość\n" + "2205012;A1;3\n".repeat(PastFile.MOST_ROWS));
        assertThatThrownBy(() -> read(new byte[6 * 1024 * 1024]))
                .isInstanceOf(SpreadsheetRefused.class);
        assertThatThrownBy(() -> read("PK\3\4".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SpreadsheetRefused.class);
    }

    private static void refuses(Reason reason, String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        PastFileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static List<PastLine> read(byte[] file) {
        return PastFile.read(new ByteArrayInputStream(file));
    }

    private static void put(org.apache.poi.ss.usermodel.Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @Test
    void whateverIsBrokenByChanceIsReadOrRefused() {
        byte[] file =
                "TERYT;kod;wartość;powód\n2205012;A1;3;\n2205;B2;;Powiat nie zleca zadań\n"
                        .getBytes(StandardCharsets.UTF_8);
        Mutants.of("a file of past answers", 5000, file, PastFileTest::read);
    }
}
