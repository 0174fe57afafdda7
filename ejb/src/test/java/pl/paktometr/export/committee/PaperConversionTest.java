package pl.paktometr.export.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.paktometr.export.paper.Docx;
import pl.paktometr.export.paper.Pptx;

/** LibreOffice opens what we write for Word and PowerPoint, and keeps every chart. */
class PaperConversionTest {

    private static final long MINUTES = 4;

    @TempDir static Path folder;

    @BeforeAll
    static void convert() throws Exception {
        Files.write(
                folder.resolve("paper.docx"),
                CommitteeFilesTest.bytes(new Docx(), SampleMaterial.in("pl")));
        Files.write(
                folder.resolve("slides.pptx"),
                CommitteeFilesTest.bytes(new Pptx(), SampleMaterial.in("pl")));
        office("odt", "paper.docx");
        office("odp", "slides.pptx");
        office("pdf", "paper.docx", "slides.pptx");
    }

    private static void office(String to, String... files) throws Exception {
        List<String> command =
                new java.util.ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                to,
                                "--outdir",
                                folder.toString()));
        for (String file : files) {
            command.add(folder.resolve(file).toString());
        }
        Process office =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(to + ".log").toFile())
                        .start();
        try {
            assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).as("in time").isTrue();
        } finally {
            office.destroyForcibly();
        }
    }

    @Test
    void theDocumentKeepsItsCharts() throws IOException {
        assertThat(charts("paper.odt")).isEqualTo(5);
        assertThat(pages("paper.pdf")).isBetween(10, 30);
    }

    @Test
    void theSlidesKeepTheirCharts() throws IOException {
        assertThat(charts("slides.odp")).isEqualTo(5);
        assertThat(pages("slides.pdf")).isEqualTo(11);
    }

    private static long charts(String file) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(file).toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().matches("Object \\d+/content.xml"))
                    .filter(
                            entry -> {
                                try (var in = zip.getInputStream(entry)) {
                                    return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                            .contains("<office:chart>");
                                } catch (IOException broken) {
                                    throw new java.io.UncheckedIOException(broken);
                                }
                            })
                    .count();
        }
    }

    private static int pages(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(file).toFile())) {
            return document.getNumberOfPages();
        }
    }
}
