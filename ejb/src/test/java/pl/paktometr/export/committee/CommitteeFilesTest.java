package pl.paktometr.export.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.paper.Chart;
import pl.paktometr.export.paper.Docx;
import pl.paktometr.export.paper.Paper;
import pl.paktometr.export.paper.Pdf;
import pl.paktometr.export.paper.Pptx;

/** The committee's paper as its three files, read back. */
class CommitteeFilesTest {

    private static final String CHART =
            "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart' ";

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theChartsOfTheDocumentHoldTheNumbersOfTheirTables() throws Exception {
        try (XWPFDocument document = document(SampleMaterial.in("pl"))) {
            assertThat(numbers(document.getCharts()))
                    .containsExactlyInAnyOrderElementsOf(wanted(SampleMaterial.in("pl")));
        }
    }

    @Test
    void theSlidesHoldTheSameNumbers() throws Exception {
        try (XMLSlideShow show = show(SampleMaterial.in("en"))) {
            assertThat(numbers(show.getCharts()))
                    .containsExactlyInAnyOrderElementsOf(wanted(SampleMaterial.in("en")));
        }
    }

    /** Chart by chart, series by series, with its name and null where there is none. */
    private static List<List<List<Object>>> wanted(SampleMaterial material) {
        List<List<List<Object>>> all = new ArrayList<>();
        for (Chart chart : CommitteePaperTest.charts(material.paper())) {
            List<List<Object>> series = new ArrayList<>();
            for (int column : chart.columns()) {
                List<Object> one = new ArrayList<>();
                one.add(chart.series(column));
                one.addAll(Arrays.asList(chart.numbers(column)));
                series.add(one);
            }
            all.add(series);
        }
        return all;
    }

    /** Of the sheet inside, and what the chart itself remembers of it must be the same. */
    private static List<List<List<Object>>> numbers(List<? extends XDDFChart> charts)
            throws Exception {
        List<List<List<Object>>> all = new ArrayList<>();
        for (XDDFChart drawn : charts) {
            XDDFChartData data = drawn.getChartSeries().get(0);
            List<List<Object>> series = new ArrayList<>();
            try (XSSFWorkbook inside = drawn.getWorkbook()) {
                XSSFSheet sheet = inside.getSheetAt(0);
                for (int i = 0; i < data.getSeriesCount(); i++) {
                    Map<Integer, Double> remembered = remembered(drawn, i);
                    List<Object> one = new ArrayList<>();
                    one.add(sheet.getRow(0).getCell(i + 1).getStringCellValue());
                    for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                        var cell = sheet.getRow(row).getCell(i + 1);
                        Double number =
                                cell == null || cell.toString().isEmpty()
                                        ? null
                                        : Double.valueOf(cell.getNumericCellValue());
                        one.add(number);
                        assertThat(remembered.get(row - 1)).isEqualTo(number);
                    }
                    series.add(one);
                }
            }
            all.add(series);
        }
        return all;
    }

    /** POI's own reading loses the places of those that are missing. */
    private static Map<Integer, Double> remembered(XDDFChart drawn, int series) {
        Map<Integer, Double> numbers = new TreeMap<>();
        XmlObject one =
                drawn.getCTChartSpace()
                        .selectPath(CHART + ".//c:ser")[series]
                        .selectPath(CHART + ".//c:val//c:numCache")[0];
        for (CTNumVal point : ((CTNumData) one).getPtList()) {
            numbers.put((int) point.getIdx(), Double.valueOf(point.getV()));
        }
        return numbers;
    }

    @Test
    void aWithheldRegionsChartsHoldNoNumber() throws Exception {
        try (XWPFDocument document = document(SampleMaterial.in("pl").withheld())) {
            for (XDDFChart chart : document.getCharts()) {
                assertThat(chart.getCTChartSpace().xmlText())
                        .doesNotContainPattern("<c:v>[0-9]+[.][0-9]+</c:v>");
            }
        }
        try (XMLSlideShow show = show(SampleMaterial.in("pl").withheld())) {
            for (XDDFChart chart : show.getCharts()) {
                assertThat(chart.getCTChartSpace().xmlText())
                        .doesNotContainPattern("<c:v>[0-9]+[.][0-9]+</c:v>");
            }
        }
    }

    @Test
    void theDocumentHasItsContentsCaptionsAndHeadingsAsWordMakesThem() throws Exception {
        try (XWPFDocument document = document(SampleMaterial.in("pl"))) {
            List<String> chapters =
                    SampleMaterial.in("pl").paper().chapters().stream()
                            .map(chapter -> chapter.title())
                            .toList();
            assertThat(styled(document, "TOC1"))
                    .hasSameSizeAs(chapters)
                    .first()
                    .isEqualTo("1. Porządek posiedzenia");
            assertThat(styled(document, "Heading1")).hasSameSizeAs(chapters);
            assertThat(styled(document, "Caption"))
                    .anyMatch(text -> text.startsWith("Tabela\u00a01. "))
                    .anyMatch(text -> text.startsWith("Rysunek\u00a01. "));
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains(" TOC \\o \"1-1\"", " SEQ Tabela \\* ARABIC ");
            assertThat(xml.split("w:orient=\"landscape\"", -1))
                    .as("parts on their side")
                    .hasSize(2);
            assertThat(document.getStyle().xmlText()).contains("w:val=\"pl-PL\"");
            assertThat(document.getHeaderList().get(0).getText()).contains(SampleMaterial.NOTICE);
            assertThat(document.getFooterList().get(0).getText()).startsWith("Strona");
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Samooceny samorządów: województwo pomorskie, rok 2026");
        }
    }

    @Test
    void everyChartOfTheDocumentIsToldInWords() throws Exception {
        try (XWPFDocument document = document(SampleMaterial.in("pl"))) {
            List<String> described = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                paragraph.getRuns().stream()
                        .flatMap(run -> run.getCTR().getDrawingList().stream())
                        .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
                        .forEach(described::add);
            }
            assertThat(described).hasSize(5).allMatch(text -> text.contains("najwięcej"));
        }
    }

    @Test
    void everySlideHasATitleNotesAndItsLanguage() throws Exception {
        try (XMLSlideShow show = show(SampleMaterial.in("en"))) {
            assertThat(show.getSlides()).hasSize(11);
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(title(slide)).isNotBlank();
                assertThat(slide.getNotes()).isNotNull();
                assertThat(slide.getXmlObject().xmlText())
                        .contains("lang=\"en-GB\"")
                        .doesNotContain("lang=\"en-US\"");
            }
            XSLFSlide map = show.getSlides().get(3);
            assertThat(title(map)).isEqualTo("Map of counties");
            assertThat(map.getXmlObject().xmlText())
                    .contains("descr=\"Counties on the map")
                    .contains("pattFill");
            assertThat(notes(map)).contains("A county’s figure is the mean");
        }
    }

    private static String title(XSLFSlide slide) {
        return Stream.of(slide.getPlaceholders())
                .filter(
                        place ->
                                place.getTextType() == Placeholder.TITLE
                                        || place.getTextType() == Placeholder.CENTERED_TITLE)
                .map(XSLFTextShape::getText)
                .findFirst()
                .orElse("");
    }

    private static String notes(XSLFSlide slide) {
        return Stream.of(slide.getNotes().getPlaceholders())
                .filter(place -> place.getTextType() == Placeholder.BODY)
                .map(XSLFTextShape::getText)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void aValidatorOfPdfUaFindsNothingWrong(String language) throws Exception {
        byte[] pdf = bytes(new Pdf(), SampleMaterial.in(language));
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void thePdfIsTaggedTitledAndBookmarkedWithItsFontsInsideAndItsPicturesTold()
            throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(new Pdf(), SampleMaterial.in("pl")))) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("pl");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Samooceny samorządów: województwo pomorskie, rok 2026");
            List<String> bookmarks = new ArrayList<>();
            PDOutlineItem item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            while (item != null) {
                bookmarks.add(item.getTitle());
                item = item.getNextSibling();
            }
            assertThat(bookmarks).contains("Spis treści", "1. Porządek posiedzenia", "15. Metoda");
            Map<String, List<String>> tags = new TreeMap<>();
            tags(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).containsKeys("H1", "H2", "H3", "Table", "TH", "TD", "L", "Figure");
            assertThat(tags.get("Figure")).hasSize(6).allMatch(alt -> alt.contains("najwięcej"));
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
            String text = new PDFTextStripper().getText(document);
            assertThat(text.replace('\u00a0', ' '))
                    .contains("=HYPERLINK(\"http://example.org\") <b>to tylko tekst</b>")
                    .contains("Strona 2 z ")
                    .contains("Dane przykładowe");
        }
    }

    private static void tags(PDStructureNode node, Map<String, List<String>> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String alt = element.getAlternateDescription();
                tags.computeIfAbsent(element.getStandardStructureType(), each -> new ArrayList<>())
                        .add(alt == null ? "" : alt);
                tags(element, tags);
            }
        }
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(CommitteeFilesTest::text)
                .toList();
    }

    /** With what stands in links and fields. */
    private static String text(XWPFParagraph paragraph) {
        return Stream.of(
                        paragraph
                                .getCTP()
                                .selectPath(
                                        "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:t"))
                .map(each -> each.newCursor().getTextValue())
                .collect(java.util.stream.Collectors.joining());
    }

    private static XWPFDocument document(SampleMaterial material) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(new Docx(), material)));
    }

    private static XMLSlideShow show(SampleMaterial material) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes(new Pptx(), material)));
    }

    static byte[] bytes(ExportFormat<Paper> format, SampleMaterial material) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(material.document(), file);
        return file.toByteArray();
    }
}
