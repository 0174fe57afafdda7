package pl.paktometr.export.pack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import pl.paktometr.export.committee.SampleMaterial;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.format.ExportFormat.Document;
import pl.paktometr.export.paper.Docx;
import pl.paktometr.export.paper.Paper;
import pl.paktometr.export.paper.Pdf;
import pl.paktometr.export.paper.Pptx;
import pl.paktometr.export.paper.Shade;
import pl.paktometr.export.paper.Table;
import pl.paktometr.export.report.BundleWording;

class ZipTest {

    private static final Instant MADE = Instant.parse("2027-03-01T10:00:07Z");

    @Test
    void theManifestNamesEveryFileWithTheSizeAndHashItReallyHas() throws Exception {
        Map<String, byte[]> files =
                unpacked(
                        List.of(
                                new Pack.Part(
                                        "a.txt",
                                        (notice, out) ->
                                                out.write("ą".getBytes(StandardCharsets.UTF_8))),
                                new Pack.Part(
                                        "data/b.csv",
                                        (notice, out) -> {
                                            out.write(notice.getBytes(StandardCharsets.UTF_8));
                                            out.close();
                                        }),
                                new Pack.Part("c.txt", (notice, out) -> {})));
        assertThat(files.keySet()).containsExactly("a.txt", "data/b.csv", "c.txt", "manifest.json");
        JsonObject manifest =
                Json.createReader(new ByteArrayInputStream(files.get("manifest.json")))
                        .readObject();
        assertThat(manifest.getString("region")).isEqualTo("22");
        assertThat(manifest.getInt("year")).isEqualTo(2026);
        assertThat(manifest.getInt("edition")).isEqualTo(1);
        assertThat(manifest.getString("made")).isEqualTo("2027-03-01T10:00:07Z");
        assertThat(manifest.getString("product")).isEqualTo("Paktometr 1.2.3");
        assertThat(manifest.getString("notice")).isEqualTo("Dane przykładowe");
        assertThat(manifest.getJsonArray("files")).hasSize(3);
        for (JsonObject file : manifest.getJsonArray("files").getValuesAs(JsonObject.class)) {
            byte[] content = files.get(file.getString("name"));
            assertThat(file.getInt("size")).isEqualTo(content.length);
            assertThat(file.getString("sha256"))
                    .isEqualTo(
                            HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(content)));
        }
    }

    @Test
    void theDataBehindKeepNumbersExactAndAbsencesInWordsAndHoldNoFormula() throws IOException {
        Table table =
                new Table(
                        "Żółw: „zażółć” (2026)",
                        List.of(
                                new Table.Column("Powiat", Table.Width.NAME),
                                new Table.Column("=Wynik", Table.Width.FIGURE)),
                        List.of(
                                row(
                                        "powiat kartuski",
                                        new Table.Cell("47,22", new BigDecimal("47.22"), Shade.Q3)),
                                row(
                                        "@cmd",
                                        new Table.Cell(
                                                "−1,50", new BigDecimal("-1.50"), Shade.NONE)),
                                row("powiat, \"pucki\"", Table.Cell.words("ukryte"))),
                        List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableCsv(3, table).write(out);
        assertThat(new TableCsv(3, table).name()).isEqualTo("03-zolw-zazolc-2026.csv");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\ufeffPowiat,'=Wynik\r\npowiat kartuski,47.22\r\n'@cmd,-1.50\r\n\"powiat, \"\"pucki\"\"\",ukryte\r\n");
    }

    @Test
    void packsTheThreePapersAndTellsHowLongEachTook() throws IOException {
        Document<Paper> document = SampleMaterial.in("pl").document();
        List<Pack.Part> parts = new ArrayList<>();
        for (ExportFormat<Paper> format : List.of(new Pptx(), new Docx(), new Pdf())) {
            parts.add(
                    new Pack.Part(
                            "committee." + format.name(),
                            (notice, out) -> {
                                long before = System.nanoTime();
                                format.write(document, out);
                                System.out.println(
                                        format.name()
                                                + ": "
                                                + Duration.ofNanos(System.nanoTime() - before)
                                                        .toMillis()
                                                + " ms");
                            }));
        }
        assertThat(unpacked(parts))
                .hasSize(4)
                .allSatisfy((name, content) -> assertThat(content.length).isGreaterThan(100));
    }

    private static Table.Row row(String name, Table.Cell cell) {
        return new Table.Row(false, List.of(Table.Cell.words(name), cell));
    }

    private static Map<String, byte[]> unpacked(List<Pack.Part> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new Zip()
                .write(
                        new Document<>(
                                "Tytuł",
                                "Dane przykładowe",
                                BundleWording.of("pl"),
                                new Pack("22", 2026, 1, MADE, "1.2.3", parts)),
                        file);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
