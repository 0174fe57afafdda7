package pl.paktometr.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.paktometr.shared.Zips;
import pl.paktometr.spreadsheet.SpreadsheetRefused.Reason;

/** Files made to do harm, or simply wrong ones: each is named, none gets further. */
class HostileFilesTest {

    private static final byte[] PLAIN = plain();
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("empty", new byte[0], Reason.EMPTY),
                Arguments.of("text", text("TERYT;A1\n2205012;3\n"), Reason.NOT_A_WORKBOOK),
                Arguments.of("PDF", text("%PDF-1.7 ..."), Reason.NOT_A_WORKBOOK),
                Arguments.of("one byte", text("P"), Reason.NOT_A_WORKBOOK),
                Arguments.of("50 MB", new byte[50 * 1024 * 1024], Reason.TOO_LARGE),
                Arguments.of(
                        "any zip", Zips.packed(Map.of("a.txt", text("a"))), Reason.NOT_A_WORKBOOK),
                Arguments.of(
                        "DOCX",
                        Zips.packed(
                                Map.of(
                                        "[Content_Types].xml", text("<Types/>"),
                                        "word/document.xml", text("<document/>"))),
                        Reason.NOT_A_WORKBOOK),
                Arguments.of(
                        "ODS",
                        Zips.packed(
                                Map.of(
                                        "mimetype",
                                        text("application/vnd.oasis.opendocument.spreadsheet"))),
                        Reason.OPEN_DOCUMENT),
                Arguments.of("XLSB", with("xl/workbook.bin", new byte[] {1, 2, 3}), Reason.BINARY),
                Arguments.of("old Excel", old(), Reason.OLD_EXCEL),
                Arguments.of("behind a password", encrypted(), Reason.ENCRYPTED),
                Arguments.of(
                        "macros", with("xl/vbaProject.bin", new byte[] {1, 2, 3}), Reason.MACROS),
                Arguments.of(
                        "macros by another name",
                        replaced(
                                "[Content_Types].xml",
                                "</Types>",
                                "<Override PartName=\"/xl/harmless.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"),
                        Reason.MACROS),
                Arguments.of(
                        "macro workbook",
                        replaced(
                                "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                        Reason.MACROS),
                Arguments.of(
                        "strict",
                        replaced(
                                "xl/workbook.xml",
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main"),
                        Reason.STRICT),
                Arguments.of(
                        "bomb",
                        with("xl/media/image1.png", new byte[Wrapping.MOST_UNPACKED]),
                        Reason.TOO_LARGE_UNPACKED),
                Arguments.of(
                        "bomb in the sheet",
                        with(
                                SHEET,
                                sheet("<c r=\"A1\"><v>" + " ".repeat(20_000_000) + "1</v></c>")),
                        Reason.TOO_LARGE_UNPACKED),
                Arguments.of("many parts", manyParts(), Reason.TOO_MANY_PARTS),
                Arguments.of(
                        "billion laughs",
                        with(
                                SHEET,
                                text(
                                        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                                                + string(sheet("<c r=\"A1\"><v>&c;</v></c>")))),
                        Reason.DAMAGED),
                Arguments.of(
                        "external entity",
                        with(
                                SHEET,
                                text(
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                                                + string(
                                                        sheet(
                                                                "<c r=\"A1\" t=\"str\"><v>&b;</v></c>")))),
                        Reason.DAMAGED),
                Arguments.of(
                        "external entity in shared texts",
                        with(
                                "xl/sharedStrings.xml",
                                text(
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&b;</t></si></sst>")),
                        Reason.DAMAGED),
                Arguments.of(
                        "a text that is not there",
                        with(SHEET, sheet("<c r=\"A1\" t=\"s\"><v>999</v></c>")),
                        Reason.DAMAGED),
                Arguments.of(
                        "a number that is none",
                        with(SHEET, sheet("<c r=\"A1\"><v>abc</v></c>")),
                        Reason.DAMAGED),
                Arguments.of(
                        "not a number",
                        with(SHEET, sheet("<c r=\"A1\"><v>NaN</v></c>")),
                        Reason.DAMAGED),
                Arguments.of(
                        "a cell nowhere",
                        with(SHEET, sheet("<c r=\"-1\"><v>1</v></c>")),
                        Reason.DAMAGED),
                Arguments.of("cells without end", with(SHEET, manyCells()), Reason.TOO_MANY_CELLS),
                Arguments.of(
                        "XML cut off", with(SHEET, text("<worksheet><sheetD")), Reason.DAMAGED),
                Arguments.of("no sheet", without(SHEET), Reason.DAMAGED),
                Arguments.of("cut off", Arrays.copyOf(PLAIN, PLAIN.length / 2), Reason.DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedByName(String name, byte[] file, Reason reason) {
        assertThatThrownBy(() -> Spreadsheet.read(new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(
                        SpreadsheetRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** Whatever bytes are broken, nothing but a refusal comes of it. */
    @Test
    void brokenBytesAreRefusedOrReadButNeverFail() {
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] file = PLAIN.clone();
            for (int j = 0; j <= random.nextInt(8); j++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            try {
                Spreadsheet.read(new ByteArrayInputStream(file));
            } catch (SpreadsheetRefused expected) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void aTooLargeFileIsNotReadToItsEnd() {
        InputStream endless =
                new InputStream() {
                    private long read;

                    @Override
                    public int read() {
                        assertThat(++read).isLessThan(2L * Spreadsheet.MOST_BYTES);
                        return 'P';
                    }
                };

        assertThatThrownBy(() -> Spreadsheet.read(endless)).isInstanceOf(SpreadsheetRefused.class);
    }

    @Test
    void readsWhatIsPlain() {
        Sheet sheet = Spreadsheet.read(new ByteArrayInputStream(PLAIN)).sheets().get(0);

        assertThat(sheet.text(0, 0)).isEqualTo("zażółć");
        assertThat(sheet.cell(1, 2)).map(Cell::text).contains("1234.56");
        assertThat(sheet.cell(1, 2)).map(Cell::address).contains("C2");
        assertThat(sheet.cell(5, 5)).isEmpty();
    }

    @Test
    void daysAreCountedFrom1904WhereTheFileSaysSo() {
        byte[] days =
                with(
                        Map.of(
                                SHEET,
                                sheet("<c r=\"A1\" s=\"1\"><v>40000</v></c>"),
                                "xl/workbook.xml",
                                text(
                                        string(part("xl/workbook.xml"))
                                                .replace(
                                                        "date1904=\"false\"",
                                                        "date1904=\"true\""))));

        assertThat(
                        Spreadsheet.read(new ByteArrayInputStream(days))
                                .sheets()
                                .get(0)
                                .cell(0, 0)
                                .flatMap(Cell::day)
                                .map(Object::toString))
                .contains("2013-07-07");
    }

    private static byte[] plain() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("A");
            sheet.createRow(0).createCell(0).setCellValue("zażółć");
            sheet.createRow(1).createCell(2).setCellValue(1234.56);
            var day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] old() {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("A");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encrypted() {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("tajne");
            try (var out = encryptor.getDataStream(container)) {
                out.write(PLAIN);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] manyParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>(parts());
        IntStream.rangeClosed(0, Wrapping.MOST_PARTS)
                .forEach(i -> parts.put("xl/x" + i, new byte[0]));
        return Zips.packed(parts);
    }

    private static byte[] manyCells() {
        StringBuilder cells = new StringBuilder();
        IntStream.rangeClosed(0, Spreadsheet.MOST_CELLS)
                .forEach(i -> cells.append("<c><v>").append(i % 7919).append("</v></c>"));
        return sheet(cells.toString());
    }

    private static byte[] sheet(String cells) {
        return text(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + cells
                        + "</row></sheetData></worksheet>");
    }

    private static byte[] with(String part, byte[] content) {
        return with(Map.of(part, content));
    }

    private static byte[] with(Map<String, byte[]> others) {
        Map<String, byte[]> parts = new LinkedHashMap<>(parts());
        parts.putAll(others);
        return Zips.packed(parts);
    }

    private static byte[] without(String part) {
        Map<String, byte[]> parts = new LinkedHashMap<>(parts());
        parts.remove(part);
        return Zips.packed(parts);
    }

    private static byte[] replaced(String part, String old, String other) {
        String content = string(part(part));
        assertThat(content).contains(old);
        return with(part, text(content.replace(old, other)));
    }

    private static byte[] part(String name) {
        return parts().getOrDefault(name, new byte[0]);
    }

    private static Map<String, byte[]> parts() {
        return Zips.unpacked(PLAIN);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String string(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }
}
