package pl.paktometr.export.open;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.PublishedEdition;
import pl.paktometr.comparison.Selection.Level;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Offer;
import pl.paktometr.export.OpenEdition;
import pl.paktometr.export.Wording;
import pl.paktometr.export.format.Csv;
import pl.paktometr.export.format.CsvForExcel;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.format.Json;
import pl.paktometr.export.format.JsonStat;
import pl.paktometr.export.format.Ods;
import pl.paktometr.export.format.Xlsx;
import pl.paktometr.export.report.BundleWording;
import pl.paktometr.export.report.Cell;
import pl.paktometr.export.report.Column;
import pl.paktometr.export.report.Cube;
import pl.paktometr.export.report.Sheet;
import pl.paktometr.export.report.Sheets;
import pl.paktometr.export.workings.Office;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** What everybody may have, read back by programs that did not write it. */
class OpenFilesTest {
    private static final Wording POLISH = BundleWording.of("pl");
    private static final Questionnaire FIRST = new Questionnaires().edition(1);
    private static final Instant PUBLISHED = Instant.parse("2026-05-04T10:00:00Z");
    private static final OpenColumns COLUMNS = new OpenColumns(edition(), POLISH);

    private static PublishedEdition edition() {
        Campaign campaign =
                new Campaign(
                        1,
                        TerytCode.of("22"),
                        2025,
                        1,
                        Instant.EPOCH,
                        Instant.EPOCH.plusSeconds(1),
                        Instant.EPOCH.plusSeconds(1),
                        Signing.HEAD,
                        Ranking.COUNTIES,
                        3,
                        PUBLISHED,
                        PUBLISHED.plusSeconds(1));
        return new PublishedEdition(
                campaign,
                FIRST,
                3,
                "p0",
                List.of(
                        place(Level.REGIONS, "22", "pomorskie", null, "0"),
                        place(Level.COUNTIES, "2205", "=kartuski", "22", "47.22142857"),
                        place(
                                Level.COUNTIES,
                                "2211",
                                "pucki \"nad morzem\"; i dalej",
                                "22",
                                null)));
    }

    private static PublishedEdition.Place place(
            Level level,
            String code,
            String name,
            @Nullable String within,
            @Nullable String total) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put(
                UnitScores.TOTAL,
                total == null ? Figure.absent(Absence.WITHHELD) : Figure.of(Points.of(total)));
        figures.put("B2", Figure.absent(Absence.NOT_APPLICABLE));
        figures.put("B5", Figure.absent(Absence.NOT_COMPARABLE));
        return new PublishedEdition.Place(
                level,
                TerytCode.of(code),
                Message.of("comparison.place.plain", name),
                within == null ? null : TerytCode.of(within),
                9,
                total == null ? 2 : 9,
                figures);
    }

    private static Sheets wide() {
        return OpenReports.withDictionary(
                new Sheet<>(
                        "dane",
                        Sheet.Header.CODES_AND_LABELS,
                        4,
                        COLUMNS.wide(),
                        COLUMNS.edition().places().stream()),
                COLUMNS);
    }

    private static <C> byte[] written(ExportFormat<C> format, C content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(
                new ExportFormat.Document<>("Tytuł", "Dane przykładowe", POLISH, content), out);
        return out.toByteArray();
    }

    @Test
    void linesForProgramsHavePointsAndStatuses() throws IOException {
        List<CSVRecord> rows =
                CSVParser.parse(
                                new String(written(new Csv(), wide()), UTF_8),
                                CSVFormat.RFC4180
                                        .builder()
                                        .setHeader()
                                        .setSkipHeaderRecord(true)
                                        .get())
                        .getRecords();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).get("TOTAL")).isEqualTo("0.00");
        assertThat(rows.get(1).get("TOTAL")).isEqualTo("47.22");
        assertThat(rows.get(1).get("TOTAL.status")).isEmpty();
        assertThat(rows.get(1).get("name")).isEqualTo("'=kartuski");
        assertThat(rows.get(2).get("TOTAL")).isEmpty();
        assertThat(rows.get(2).get("TOTAL.status")).isEqualTo("WITHHELD");
        assertThat(rows.get(2).get("B2.status")).isEqualTo("NOT_APPLICABLE");
        assertThat(rows.get(2).get("B5.status")).isEqualTo("NOT_COMPARABLE");
        assertThat(rows.get(2).get("D7.status")).isEqualTo("NO_DATA");
        assertThat(rows.get(2).get("name")).isEqualTo("pucki \"nad morzem\"; i dalej");
        assertThat(rows.get(0).get("within")).isEmpty();
        assertThat(rows.get(2).get("within")).isEqualTo("22");
    }

    @Test
    void linesForExcelBeginWithAMarkAndHaveDecimalCommas() throws IOException {
        String text = new String(written(new CsvForExcel(), wide()), UTF_8);
        assertThat(text).startsWith("\ufeffyear;level;code;name;");
        assertThat(text).contains("2025;counties;2205;'=kartuski;22;9;9;47,22;;");
    }

    @Test
    void jsonHasNullWhereThereIsNothing() throws IOException {
        JsonObject sheet =
                json(written(new Json(), wide())).getJsonArray("sheets").getJsonObject(0);
        JsonObject hidden = sheet.getJsonArray("rows").getJsonObject(2);
        assertThat(hidden.get("TOTAL")).isEqualTo(JsonValue.NULL);
        assertThat(hidden.getString("TOTAL.status")).isEqualTo("WITHHELD");
        assertThat(hidden.getInt("answered")).isEqualTo(2);
    }

    /** Reads as https://json-stat.org/full/ says, and knows nothing of who wrote. */
    private record JsonStatReader(JsonObject dataset) {
        @Nullable BigDecimal value(Map<String, String> at) {
            JsonValue value = dataset.getJsonArray("value").get(position(at));
            return value instanceof JsonNumber number ? number.bigDecimalValue() : null;
        }

        @Nullable String status(Map<String, String> at) {
            return dataset.getJsonObject("status").getString(Integer.toString(position(at)), null);
        }

        /** Row-major: the last dimension runs fastest. */
        private int position(Map<String, String> at) {
            JsonArray ids = dataset.getJsonArray("id");
            int position = 0;
            for (int i = 0; i < ids.size(); i++) {
                String id = ids.getString(i);
                int size = dataset.getJsonArray("size").getInt(i);
                JsonArray index = category(id).getJsonArray("index");
                assertThat(index).hasSize(size);
                List<String> codes = index.getValuesAs(JsonString::getString);
                position = position * size + codes.indexOf(at.get(id));
            }
            return position;
        }

        JsonObject category(String dimension) {
            return dataset.getJsonObject("dimension")
                    .getJsonObject(dimension)
                    .getJsonObject("category");
        }
    }

    @Test
    void anIndependentReaderFindsEveryFigureInTheCube() throws IOException {
        Cube cube = OpenCubeReport.cube(COLUMNS);
        JsonObject dataset = json(written(new JsonStat(), cube));
        assertThat(dataset.getString("version")).isEqualTo("2.0");
        assertThat(dataset.getString("class")).isEqualTo("dataset");
        assertThat(dataset.getString("updated")).isEqualTo(PUBLISHED.toString());
        assertThat(dataset.getJsonObject("role").getJsonArray("geo").getString(0))
                .isEqualTo("place");
        JsonStatReader reader = new JsonStatReader(dataset);
        for (PublishedEdition.Place place : COLUMNS.edition().places()) {
            for (String measure : COLUMNS.measures()) {
                Figure figure = OpenColumns.figure(place, measure);
                Map<String, String> at =
                        Map.of("year", "2025", "place", place.code().digits(), "measure", measure);
                assertThat(reader.value(at))
                        .as(place.code() + " " + measure)
                        .isEqualTo(figure.shown());
                assertThat(reader.status(at))
                        .isEqualTo(figure.isPresent() ? null : figure.absence().name());
            }
            assertThat(
                            reader.value(
                                    Map.of(
                                            "year",
                                            "2025",
                                            "place",
                                            place.code().digits(),
                                            "measure",
                                            "answered")))
                    .isEqualTo(BigDecimal.valueOf(place.answered()));
        }
        assertThat(reader.category("measure").getJsonObject("label").getString("A1"))
                .startsWith("Strategia rozwoju");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xlsx"})
    void libreOfficeOpensBothSpreadsheetsWithEveryCell(String extension, @TempDir Path folder)
            throws IOException {
        byte[] bytes =
                extension.equals("ods") ? written(new Ods(), wide()) : written(new Xlsx(), wide());
        Files.write(folder.resolve("open." + extension), bytes);
        Path converted = Office.convert(folder, "xlsx").resolve("open.xlsx");
        try (InputStream in = Files.newInputStream(converted);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet sheet = book.getSheet("dane");
            List<String> codes = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> codes.add(cell.getStringCellValue()));
            Row kartuski = sheet.getRow(3);
            int total = codes.indexOf("TOTAL");
            assertThat(kartuski.getCell(total).getNumericCellValue()).isEqualTo(47.22);
            assertThat(new DataFormatter(Locale.ENGLISH).formatCellValue(kartuski.getCell(total)))
                    .isEqualTo("47.22");
            assertThat(kartuski.getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(kartuski.getCell(2).getStringCellValue()).isEqualTo("2205");
            assertThat(kartuski.getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(kartuski.getCell(3).getStringCellValue()).isEqualTo("=kartuski");
            Row pucki = sheet.getRow(4);
            assertThat(new DataFormatter().formatCellValue(pucki.getCell(total))).isEmpty();
            assertThat(pucki.getCell(total + 1).getStringCellValue()).isEqualTo("WITHHELD");
        }
    }

    @Test
    void aControlCharacterDoesNotBreakAnOdsFile() throws IOException {
        assertThat(written(new Ods(), one("a\u0001b\ud83d\ude00"))).isNotEmpty();
    }

    private static Sheets one(String text) {
        return new Sheets(
                List.of(
                        new Sheet<>(
                                "x",
                                Sheet.Header.LABELS,
                                0,
                                List.of(
                                        new Column<String>(
                                                "a", "b", Column.Width.NARROW, Cell::text)),
                                Stream.of(text))));
    }

    @Test
    void theDictionaryExplainsEveryColumnMeasureAndStatus() {
        List<String> codes = new ArrayList<>();
        new OpenDictionary(COLUMNS, POLISH)
                .sheet()
                .forEachRow(cells -> cells.get(1).writeTo(new Collecting(codes)));
        assertThat(codes)
                .contains("year", "points", "status", "TOTAL", "A", "D7", "WITHHELD", "NO_DATA");
    }

    private record Collecting(List<String> texts) implements Cell.Out {
        @Override
        public void text(String text) {
            texts.add(text);
        }

        @Override
        public void number(BigDecimal number, int decimals) {
            texts.add(number.toPlainString());
        }

        @Override
        public void date(LocalDate date) {
            texts.add(date.toString());
        }
    }

    @Test
    void theCatalogueHasWhatDcatApDemands() {
        OpenTerms terms = Told.terms(Map.of());
        Catalogue catalogue =
                new Catalogue(
                        "https://pakt.example.org",
                        terms,
                        true,
                        List.of(new Offer("open-wide", "csv"), new Offer("open-cube", "json-stat")),
                        Map.of("csv", "text/csv;charset=UTF-8", "json-stat", "application/json"),
                        List.of(POLISH, BundleWording.of("en")));
        JsonObject whole =
                catalogue.whole(
                        List.of(new OpenEdition(COLUMNS.edition().campaign(), "pomorskie")));
        assertThat(whole)
                .containsKeys("dct:title", "dct:description", "dct:publisher", "dcat:dataset");
        JsonObject dataset = whole.getJsonArray("dcat:dataset").getJsonObject(0);
        assertThat(dataset.getString("@id"))
                .isEqualTo("https://pakt.example.org/api/v1/open/22/2025");
        assertThat(dataset).containsKeys("dct:title", "dct:description", "dcat:theme");
        assertThat(dataset.getJsonArray("dct:title").getJsonObject(1).getString("@language"))
                .isEqualTo("en");
        assertThat(dataset.getJsonArray("dct:description").getJsonObject(0).getString("@value"))
                .startsWith("Odpowiedzi i wyniki są zmyślone");
        JsonObject csv = dataset.getJsonArray("dcat:distribution").getJsonObject(0);
        assertThat(csv.getJsonObject("dcat:downloadURL").getString("@id"))
                .isEqualTo("https://pakt.example.org/api/v1/open/22/2025/open-wide.csv");
        assertThat(csv.getJsonObject("dct:license").getString("@id"))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(csv.getJsonObject("dcat:mediaType").getString("@id")).endsWith("/text/csv");
    }

    private static JsonObject json(byte[] bytes) {
        try (JsonReader reader = JSON.createReader(new StringReader(new String(bytes, UTF_8)))) {
            return reader.readObject();
        }
    }
}
