package pl.paktometr.export.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.paktometr.export.paper.Docx;
import pl.paktometr.export.paper.Pptx;
import pl.paktometr.export.workings.Office;

/** LibreOffice opens what we write for Word and PowerPoint, and keeps every chart. */
class PaperConversionTest {

    @TempDir static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Files.write(
                Files.createDirectory(folder.resolve("docx")).resolve("paper.docx"),
                CommitteeFilesTest.bytes(new Docx(), SampleMaterial.in("pl")));
        Files.write(
                Files.createDirectory(folder.resolve("pptx")).resolve("slides.pptx"),
                CommitteeFilesTest.bytes(new Pptx(), SampleMaterial.in("pl")));
    }

    @Test
    void theDocumentKeepsItsCharts() throws IOException {
        assertThat(charts(converted("docx", "odt"))).isEqualTo(5);
        assertThat(pages(converted("docx", "pdf"))).isBetween(10, 30);
    }

    @Test
    void theSlidesKeepTheirCharts() throws IOException {
        assertThat(charts(converted("pptx", "odp"))).isEqualTo(5);
        assertThat(pages(converted("pptx", "pdf"))).isEqualTo(11);
    }

    private static File converted(String from, String to) throws IOException {
        Path files = Office.open(folder.resolve(from), to);
        try (Stream<Path> found = Files.list(files)) {
            return found.findFirst().orElseThrow().toFile();
        }
    }

    private static long charts(File file) throws IOException {
        try (ZipFile zip = new ZipFile(file)) {
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

    private static int pages(File file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }
}
