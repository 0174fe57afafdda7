package pl.paktometr.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.contact.ContactFileRefused.Reason;
import pl.paktometr.shared.Mutants;

class ContactFileTest {
    private static final String LINE =
            "2205012;Żaneta Łąk;z.lak@chmielno.example;58 600 00 00;wójt";
    private static final ContactLine ZANETA =
            new ContactLine(
                    2, "2205012", "Żaneta Łąk", "z.lak@chmielno.example", "58 600 00 00", "wójt");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1250"})
    void readsPolishLettersAsExcelSavesThem(String charset) {
        byte[] file = (Lists.HEADER + "\r\n" + LINE + "\r\n").getBytes(Charset.forName(charset));

        assertThat(ContactFile.read(file).lines()).containsExactly(ZANETA);
    }

    @Test
    void readsUtf8WithItsMark() {
        assertThat(Lists.csv("\uFEFF" + Lists.HEADER, LINE).lines()).containsExactly(ZANETA);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void tellsTheDelimiterByTheHeader(String delimiter) {
        assertThat(
                        Lists.csv(
                                        Lists.HEADER.replace(";", delimiter),
                                        LINE.replace(";", delimiter))
                                .lines())
                .containsExactly(ZANETA);
    }

    @Test
    void takesColumnsInAnyOrderAndNamesTheOnesItIgnores() {
        ContactFile file =
                Lists.csv(
                        "",
                        "Lp.;E-MAIL;Osoba;Kod  TERYT;uwagi",
                        "1;a@x.example;\"Nowak; Anna\";2205;pilne",
                        "",
                        "2;b@x.example;Jan Bąk;2261;");

        assertThat(file.ignored()).containsExactly("Lp.", "uwagi");
        assertThat(file.lines())
                .containsExactly(
                        new ContactLine(3, "2205", "Nowak; Anna", "a@x.example", "", ""),
                        new ContactLine(5, "2261", "Jan Bąk", "b@x.example", "", ""));
    }

    @Test
    void joinsAFirstNameKeptApart() {
        assertThat(Lists.csv("teryt;nazwisko;imię;email", "2205;Bąk;Jan;b@x.example").lines())
                .extracting(ContactLine::name)
                .containsExactly("Jan Bąk");
    }

    @Test
    void readsAWorkbook() {
        byte[] file = Lists.xlsx(Lists.header(), LINE.split(";"));

        assertThat(ContactFile.read(file).lines()).containsExactly(ZANETA);
    }

    @Test
    void readsNumbersAsTheyLookAndFormulasAsTheyWere() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Lists.fill(
                    workbook.createSheet(),
                    Lists.header(),
                    new Object[] {401011, "Jan Bąk", "", 48586000000L});
            Row row = workbook.getSheetAt(0).getRow(1);
            row.getCell(2).setCellFormula("\"jan\"&\"@x.example\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Row padded = workbook.getSheetAt(0).createRow(2);
            CellStyle zeros = workbook.createCellStyle();
            zeros.setDataFormat(workbook.createDataFormat().getFormat("0000000"));
            padded.createCell(0).setCellValue(401011);
            padded.getCell(0).setCellStyle(zeros);

            assertThat(ContactFile.read(Lists.saved(workbook)).lines())
                    .containsExactly(
                            new ContactLine(
                                    2, "401011", "Jan Bąk", "jan@x.example", "48586000000", ""),
                            new ContactLine(3, "0401011", "", "", "", ""));
        }
    }

    @Test
    void refusesAFileWithNobodyInIt() throws IOException {
        refused(Reason.EMPTY, new byte[0]);
        refused(Reason.EMPTY, "\r\n \r\n".getBytes(StandardCharsets.UTF_8));
        refused(Reason.EMPTY, Lists.HEADER.getBytes(StandardCharsets.UTF_8));
        refused(Reason.EMPTY, Lists.xlsx());
    }

    @Test
    void refusesAFileWithoutAColumnItNeedsOrWithOneTwice() {
        ContactFileRefused missing =
                refused(
                        Reason.MISSING_COLUMN,
                        "TERYT;osoba;adres\n1;2;3".getBytes(StandardCharsets.UTF_8));
        assertThat(missing.text().args()).containsExactly("e-mail");
        refused(
                Reason.REPEATED_COLUMN,
                "TERYT;osoba;e-mail;email\n1;2;3;4".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        refused(Reason.TOO_LARGE, new byte[ContactFile.MOST_BYTES + 1]);
        byte[] rows =
                (Lists.HEADER
                                + "\n"
                                + String.join("\n", Collections.nCopies(5_001, "2205;A B;a@x.pl")))
                        .getBytes(StandardCharsets.UTF_8);
        refused(Reason.TOO_MANY_ROWS, rows);
        int lastLine = new String(rows, StandardCharsets.UTF_8).lastIndexOf('\n');
        assertThat(ContactFile.read(Arrays.copyOf(rows, lastLine)).lines()).hasSize(5_000);
    }

    @Test
    void refusesAWorkbookThatUnpacksIntoTooMuch() throws IOException {
        byte[] bomb =
                zip("xl/workbook.xml", new byte[1], "a", new byte[ContactWorkbook.MOST_BYTES + 1]);

        assertThat(bomb.length).isLessThan(ContactFile.MOST_BYTES);
        refused(Reason.TOO_LARGE, bomb);
    }

    @Test
    void refusesMacrosPasswordsAndOldExcel() throws IOException {
        refused(
                Reason.MACROS,
                zip("xl/workbook.xml", new byte[1], "xl/vbaProject.bin", new byte[1]));
        refused(Reason.ENCRYPTED, encrypted(Lists.xlsx(Lists.header())));
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet();
            refused(Reason.OLD_EXCEL, Lists.saved(old));
        }
    }

    @Test
    void refusesWhatIsNoTableOrABrokenOne() throws IOException {
        refused(Reason.NO_TABLE, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        refused(Reason.NO_TABLE, new byte[] {(byte) 0x81, 'a'});
        refused(Reason.DAMAGED, zip("word/document.xml", new byte[1], "a", new byte[1]));
        refused(Reason.DAMAGED, zip("xl/workbook.xml", new byte[1], "a", new byte[1]));
        byte[] whole = Lists.xlsx(Lists.header(), LINE.split(";"));
        refused(Reason.DAMAGED, Arrays.copyOf(whole, whole.length / 2));
        refused(Reason.DAMAGED, Arrays.copyOf(encrypted(whole), 100));
        refused(
                Reason.DAMAGED,
                (Lists.HEADER + "\n2205;\"nie zamknięto").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesSeveralSheetsUnlessOnlyOneIsFilled() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Arkusz1");
            Lists.fill(workbook.createSheet("Osoby"), Lists.header(), LINE.split(";"));
            assertThat(ContactFile.read(Lists.saved(workbook)).lines()).hasSize(1);
            Lists.fill(workbook.createSheet("Inne"), Lists.header());
            refused(Reason.SEVERAL_SHEETS, Lists.saved(workbook));
        }
    }

    private static ContactFileRefused refused(Reason reason, byte[] file) {
        ContactFileRefused[] thrown = new ContactFileRefused[1];
        assertThatExceptionOfType(ContactFileRefused.class)
                .isThrownBy(() -> ContactFile.read(file))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason))
                .satisfies(refusal -> thrown[0] = refusal);
        return thrown[0];
    }

    private static byte[] zip(String name, byte[] content, String other, byte[] more)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Object[] entry :
                    List.of(new Object[] {name, content}, new Object[] {other, more})) {
                zip.putNextEntry(new ZipEntry((String) entry[0]));
                zip.write((byte[]) entry[1]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("hasło");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(workbook);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void whateverIsBrokenByChanceIsReadOrRefused() {
        byte[] file = (Lists.HEADER + "\r\n" + LINE + "\r\n").getBytes(StandardCharsets.UTF_8);
        Mutants.of("a list of contacts", 5000, file, ContactFile::read);
    }
}
