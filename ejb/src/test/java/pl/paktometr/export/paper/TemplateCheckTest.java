package pl.paktometr.export.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.presentationml.x2006.main.STSlideLayoutType;
import pl.paktometr.export.committee.SampleMaterial;
import pl.paktometr.export.paper.TemplateRefused.Reason;
import pl.paktometr.export.report.BundleWording;
import pl.paktometr.shared.Mutants;
import pl.paktometr.shared.Zips;

class TemplateCheckTest {

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void theProductsOwnPasses(TemplateKind kind) {
        assertThatCode(() -> pass(kind, TemplateCheck.builtIn(kind))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void whatIsNoFileOfOfficeIsRefused(TemplateKind kind) throws IOException {
        refused(kind, new byte[0], Reason.OTHER_KIND);
        refused(kind, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), Reason.OTHER_KIND);
        refused(kind, Zips.packed(Map.of("a.txt", new byte[3])), Reason.OTHER_KIND);
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void whateverIsBrokenByChanceIsTakenOrRefused(TemplateKind kind) {
        Mutants.ofZip(
                "a template, " + kind,
                100,
                TemplateCheck.builtIn(kind),
                mutant -> pass(kind, mutant));
    }

    @Test
    void oneKindIsNotTakenForTheOther() {
        refused(TemplateKind.DOCX, TemplateCheck.builtIn(TemplateKind.PPTX), Reason.OTHER_KIND);
        refused(TemplateKind.PPTX, TemplateCheck.builtIn(TemplateKind.DOCX), Reason.OTHER_KIND);
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void macrosAreRefusedByTheirPartAndByTheirType(TemplateKind kind) throws IOException {
        refused(
                kind,
                changed(kind, parts -> parts.put("word/vbaProject.bin", new byte[10])),
                Reason.MACROS);
        refused(
                kind,
                replaced(
                        kind,
                        "[Content_Types].xml",
                        kind.mainPart(),
                        "application/vnd.ms-word.document.macroEnabled.main+xml"),
                Reason.MACROS);
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void whatUnpacksToFarMoreThanItIsIsRefused(TemplateKind kind) throws IOException {
        refused(
                kind,
                changed(kind, parts -> parts.put("word/media/a.bmp", new byte[61 * 1024 * 1024])),
                Reason.BOMB);
        refused(
                kind,
                changed(
                        kind,
                        parts -> {
                            for (int i = 0; i < 2_001; i++) {
                                parts.put("word/media/" + i, new byte[0]);
                            }
                        }),
                Reason.BOMB);
    }

    @Test
    void whatIsTooLargeIsNotEvenOpened() {
        refused(TemplateKind.DOCX, new byte[5 * 1024 * 1024 + 1], Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void whatItWouldFetchFromElsewhereIsRefused(TemplateKind kind) throws IOException {
        byte[] linked =
                relation(
                        kind,
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate");
        refused(kind, linked, Reason.LINKED);
        assertThatCode(
                        () ->
                                pass(
                                        kind,
                                        relation(
                                                kind,
                                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void controlsAndObjectsOfOtherProgramsAreRefused(TemplateKind kind) throws IOException {
        refused(
                kind,
                changed(kind, parts -> parts.put("word/activeX/activeX1.bin", new byte[3])),
                Reason.EMBEDDED);
        refused(
                kind,
                changed(kind, parts -> parts.put("word/embeddings/oleObject1.bin", new byte[3])),
                Reason.EMBEDDED);
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void xmlThatDeclaresEntitiesIsRefused(TemplateKind kind) throws IOException {
        refused(
                kind,
                replaced(
                        kind,
                        "_rels/.rels",
                        "<Relationships",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Relationships"),
                Reason.BROKEN);
    }

    @Test
    void aDocumentWithoutTheStylesIsRefusedAndNamesThem() throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.write(bare);
        }
        assertThatThrownBy(() -> pass(TemplateKind.DOCX, bare.toByteArray()))
                .isInstanceOfSatisfying(
                        TemplateRefused.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(Reason.STYLES_MISSING);
                            assertThat(BundleWording.of("pl").of(refused.text()))
                                    .contains("Title, heading 1, heading 2, caption");
                        });
    }

    @Test
    void slidesWithoutTheLayoutsAreRefused() throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (var layout : show.getSlideMasters().get(0).getSlideLayouts()) {
                layout.getXmlObject().setType(STSlideLayoutType.BLANK);
            }
            show.write(bare);
        }
        refused(TemplateKind.PPTX, bare.toByteArray(), Reason.LAYOUTS_MISSING);
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void aBrokenPartIsRefused(TemplateKind kind) throws IOException {
        String main = kind == TemplateKind.DOCX ? "word/document.xml" : "ppt/presentation.xml";
        refused(
                kind,
                changed(kind, parts -> parts.put(main, "<a".getBytes(StandardCharsets.UTF_8))),
                Reason.BROKEN);
    }

    @Test
    void aPaperTakesOverTheRegionsStylesAndHeader() throws IOException {
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        try (XWPFDocument document =
                new XWPFDocument(
                        new ByteArrayInputStream(TemplateCheck.builtIn(TemplateKind.DOCX)))) {
            document.createParagraph().createRun().setText("Tekst wzoru, którego ma nie być");
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Herb województwa");
            document.getStyles().getStyle("Heading1").getCTStyle().setStyleId("Nagwek1");
            document.write(own);
        }
        pass(TemplateKind.DOCX, own.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new Docx()
                .write(
                        SampleMaterial.in("pl")
                                .document(new TemplateFiles(own.toByteArray(), null)),
                        file);
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(document.getHeaderList().get(0).getText())
                    .contains("Herb województwa")
                    .contains(SampleMaterial.NOTICE);
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph -> "Nagwek1".equals(paragraph.getStyle()))
                    .noneMatch(paragraph -> paragraph.getText().contains("Tekst wzoru"));
        }
    }

    private static void pass(TemplateKind kind, byte[] file) {
        TemplateCheck.pass(kind, file, BundleWording.of("pl"));
    }

    private static void refused(TemplateKind kind, byte[] file, Reason why) {
        assertThatThrownBy(() -> pass(kind, file))
                .isInstanceOfSatisfying(
                        TemplateRefused.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(why);
                            assertThat(BundleWording.of("en").of(refused.text())).isNotBlank();
                        });
    }

    private static byte[] relation(TemplateKind kind, String type) throws IOException {
        return replaced(
                kind,
                "_rels/.rels",
                "</Relationships>",
                "<Relationship Id='x9' TargetMode='External' Type='"
                        + type
                        + "' Target='https://example.org/x'/></Relationships>");
    }

    private static byte[] replaced(TemplateKind kind, String part, String what, String by)
            throws IOException {
        return changed(
                kind,
                parts -> {
                    String xml = new String(parts.get(part), StandardCharsets.UTF_8);
                    assertThat(xml).contains(what);
                    parts.put(part, xml.replace(what, by).getBytes(StandardCharsets.UTF_8));
                });
    }

    private static byte[] changed(TemplateKind kind, Consumer<Map<String, byte[]>> change)
            throws IOException {
        Map<String, byte[]> parts = Zips.unpacked(TemplateCheck.builtIn(kind));
        change.accept(parts);
        return Zips.packed(parts);
    }
}
