package pl.paktometr.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.audit.AuditLink;
import pl.paktometr.audit.AuditRow;
import pl.paktometr.shared.Deed;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

class AuditCsvTest {

    @Test
    void hasTheColumnsOfThePageAndThoseOfTheChain() throws IOException {
        assertThat(written("2026 A1"))
                .isEqualTo(
                        "\ufeffNr w łańcuchu;Kiedy;Login;Zdarzenie;Województwo;Jednostka (TERYT);"
                                + "Szczegóły;Adres;Chwila (UTC);Kod zdarzenia;Skrót poprzedniego;Skrót\r\n"
                                + "7;2026-07-01 14:00:00;urzad;zapisanie odpowiedzi;22;2205012;2026 A1;"
                                + "127.0.0.1;2026-07-01T12:00:00.000123Z;ANSWERS_SAVED;before;after\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "'=1",
            })
    void whatASpreadsheetMightComputeHasAnApostropheMore(String details) throws IOException {
        assertThat(read(details).get(6)).isEqualTo("'" + details);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a \"b\" c", "a\r\nb", "a=1", "ąćęłńóśźż „–”", ""})
    void anythingElseStaysAsItWas(String details) throws IOException {
        assertThat(read(details).get(6)).isEqualTo(details);
        assertThat(read(details).size()).isEqualTo(12);
    }

    private static CSVRecord read(String details) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (CSVParser lines = format.parse(new StringReader(written(details)))) {
            List<CSVRecord> all = lines.getRecords();
            assertThat(all).hasSize(2);
            return all.get(1);
        }
    }

    private static String written(String details) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuditCsv csv = new AuditCsv(out, new Texts(Language.POLISH));
        csv.accept(
                new AuditLink(
                        7,
                        new AuditRow(
                                1,
                                Instant.parse("2026-07-01T12:00:00.000123Z"),
                                "urzad",
                                "127.0.0.1",
                                Deed.Kind.ANSWERS_SAVED,
                                "22",
                                "2205012",
                                details),
                        "before",
                        "after"));
        csv.end();
        return out.toString(StandardCharsets.UTF_8);
    }
}
