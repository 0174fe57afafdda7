package pl.paktometr.export.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.export.confirmation.SampleStatement.aStatement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The confirmation as a reader, a screen reader and a validator of PDF/UA see it. */
class ConfirmationTest {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void saysWhoSubmittedWhatAndWhen() throws IOException {
        String text = text(aStatement().pdf());

        assertThat(text)
                .contains("Potwierdzenie złożenia samooceny")
                .contains("Województwo pomorskie, rok 2026, wydanie kwestionariusza 1")
                .contains("2026-2205012-1")
                .contains("gmina wiejska Chmielno")
                .contains("1 marca 2027, 11:00:07 czasu polskiego (UTC+01:00)")
                .contains("Grażyna Źdźbło-Święcka")
                .contains("osoba podpisująca z JST")
                .contains("Wynik ogólny 8,75")
                .contains("bez rezultatów zależnych od partnerów 10,94")
                .doesNotContain("zmyślone");
        String sha256 = aStatement().statement().receipt().sha256();
        assertThat(unspaced(aStatement().pdf()))
                .contains("SumaSHA-256" + sha256)
                .contains("https://samooceny.example.org/verify.xhtml?sha256=" + sha256);
    }

    @Test
    void hasEveryPolishLetterOfAnAnswer() throws IOException {
        String letters = "ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ „cudzysłów” – …";
        assertThat(text(aStatement().answering("A1a", letters).pdf())).contains(letters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</td></tr></table><h1>Inny wynik</h1>",
                "&lt;b&gt; &amp; &#0;",
                "]]> <!-- --> <?php ?>",
                "<img src=\"http://example.org/x.png\"/>",
                "{0} 'x' {1,number}",
            })
    void whateverSomebodyWroteStaysAText(String hostile) throws IOException {
        assertThat(unspaced(aStatement().answering("A1a", hostile).pdf()))
                .contains(hostile.replace(" ", ""));
        assertThat(unspaced(aStatement().notApplicable("A1", hostile).pdf()))
                .contains(("Niedotyczy:" + hostile).replace(" ", ""));
    }

    @Test
    void numbersItsPagesAndMarksInventedDataOnEach() throws IOException {
        byte[] pdf = aStatement().everywhere().invented().pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page, page))
                        .contains("Strona " + page + " z " + pages)
                        .contains("Dane przykładowe. Odpowiedzi i wyniki są zmyślone");
            }
        }
    }

    @Test
    void speaksEnglishToo() throws IOException {
        byte[] pdf = aStatement().in("en").pdf();
        assertThat(text(pdf))
                .contains("Confirmation of a self-assessment")
                .contains("1 March 2027, 11:00:07 Polish time (UTC+01:00)")
                .contains("Page 1 of ");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
        }
    }

    @Test
    void isTaggedTitledAndBookmarkedInItsLanguageWithItsFontsInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(aStatement().everywhere().pdf())) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).startsWith("pl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Potwierdzenie złożenia samooceny 2026-2205012-1");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("Potwierdzenie złożenia samooceny");
            assertThat(new String(catalog.getMetadata().toByteArray(), "UTF-8"))
                    .contains("pdfuaid")
                    .containsPattern("pdfuaid:part[>=\"]+1");
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .contains("H1", "H2", "H3", "H4", "P", "Table", "TR", "TH", "TD", "Link");
            List<PDFont> fonts = fonts(document);
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    static Stream<SampleStatement> documents() {
        return Stream.of(
                aStatement(),
                aStatement().in("en").invented(),
                aStatement().everywhere(),
                aStatement().answering("A1a", "<script>\n\t</td>\u0000\u0007 😀 漢字 \ud800"),
                aStatement().asLongAsMayBe());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aValidatorOfPdfUaFindsNothingWrong(SampleStatement statement) throws Exception {
        byte[] pdf = statement.pdf();
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void theLongestAnswersLoseNothing() throws IOException {
        SampleStatement statement = aStatement().asLongAsMayBe();
        byte[] pdf = statement.pdf();
        assertThat(text(pdf).chars().filter(letter -> letter == 'ż').count())
                .as("of the letters in the answers")
                .isGreaterThanOrEqualTo(statement.written());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(20);
        }
    }

    /** A word too long for its column goes on in the next line, as if there were a space. */
    private static String unspaced(byte[] pdf) throws IOException {
        return text(pdf).replace(" ", "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return text(document, 1, Integer.MAX_VALUE);
        }
    }

    /** With every space alike, for where a line ends is nobody's business. */
    private static String text(PDDocument document, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return SPACES.matcher(stripper.getText(document)).replaceAll(" ");
    }

    private static Set<String> tags(PDStructureNode node) {
        Set<String> tags = new TreeSet<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStandardStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
