package pl.paktometr.contact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as offices keep them. */
final class Lists {
    static final String HEADER = "TERYT;imię i nazwisko;e-mail;telefon;rola";

    private Lists() {}

    static ContactFile csv(String... lines) {
        return ContactFile.read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] xlsx(Object[]... rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook.createSheet("Osoby"), rows);
            return saved(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(Sheet sheet, Object[]... rows) {
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows[i].length; j++) {
                if (rows[i][j] instanceof Number number) {
                    row.createCell(j).setCellValue(number.doubleValue());
                } else {
                    row.createCell(j).setCellValue(rows[i][j].toString());
                }
            }
        }
    }

    static byte[] saved(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    static Object[] header() {
        return List.of(HEADER.split(";")).toArray();
    }
}
