package pl.paktometr.export.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import pl.paktometr.export.Wording;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.format.ExportFormat.Document;

/**
 * Whether papers can be made after a file. It is unpacked here first, counting, before anything
 * that trusts it may open it; at the end a small paper is really written in it.
 */
public final class TemplateCheck {

    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_INSIDE = 60 * 1024 * 1024;
    private static final String CONTENTS = "[Content_Types].xml";
    private static final List<String> STYLES =
            List.of("Title", "heading 1", "heading 2", "caption");
    private static final List<SlideLayout> LAYOUTS =
            List.of(SlideLayout.TITLE, SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT);

    private TemplateCheck() {}

    /**
     * @param wording for the paper that is tried
     * @throws TemplateRefused for a reason it names
     */
    public static void pass(TemplateKind kind, byte[] file, Wording wording) {
        if (file.length > LARGEST) {
            throw new TemplateRefused(TemplateRefused.Reason.TOO_LARGE, LARGEST / 1024 / 1024);
        }
        parts(kind, file);
        try {
            if (kind == TemplateKind.DOCX) {
                styles(file);
            } else {
                layouts(file);
            }
            trial(kind, file, wording);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof TemplateRefused refused
                    ? refused
                    : new TemplateRefused(TemplateRefused.Reason.BROKEN);
        }
    }

    private static void parts(TemplateKind kind, byte[] file) {
        boolean contents = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int count = 0;
            int inside = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(LARGEST_INSIDE - inside + 1);
                inside += part.length;
                if (++count > MOST_PARTS || inside > LARGEST_INSIDE) {
                    throw new TemplateRefused(TemplateRefused.Reason.BOMB);
                }
                name(entry.getName());
                if (entry.getName().equals(CONTENTS)) {
                    contents = true;
                    contents(kind, part);
                } else if (entry.getName().endsWith(".rels")) {
                    relations(part);
                }
            }
        } catch (IOException
                | IllegalArgumentException // for names in no charset
                | SAXException
                | ParserConfigurationException broken) {
            throw new TemplateRefused(TemplateRefused.Reason.BROKEN);
        }
        if (!contents) {
            throw new TemplateRefused(TemplateRefused.Reason.OTHER_KIND, kind.name());
        }
    }

    private static void name(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.contains("vbadata")) {
            throw new TemplateRefused(TemplateRefused.Reason.MACROS);
        }
        if (lower.contains("/activex/") || lower.matches(".*/embeddings/.*\\.bin")) {
            throw new TemplateRefused(TemplateRefused.Reason.EMBEDDED);
        }
    }

    private static void contents(TemplateKind kind, byte[] xml)
            throws IOException, SAXException, ParserConfigurationException {
        List<String> types = attributes(xml, "Override", "ContentType");
        if (Stream.concat(types.stream(), attributes(xml, "Default", "ContentType").stream())
                .map(type -> type.toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.contains("macroenabled") || type.contains("vbaproject"))) {
            throw new TemplateRefused(TemplateRefused.Reason.MACROS);
        }
        if (!types.contains(kind.mainPart())) {
            throw new TemplateRefused(TemplateRefused.Reason.OTHER_KIND, kind.name());
        }
    }

    /** A link that somebody may click is harmless, one that Office follows by itself is not. */
    private static void relations(byte[] xml)
            throws IOException, SAXException, ParserConfigurationException {
        for (Element relation : elements(xml, "Relationship")) {
            if (relation.getAttribute("TargetMode").equals("External")
                    && !relation.getAttribute("Type").endsWith("/hyperlink")) {
                String type = relation.getAttribute("Type");
                throw new TemplateRefused(
                        TemplateRefused.Reason.LINKED, type.substring(type.lastIndexOf('/') + 1));
            }
        }
    }

    private static List<String> attributes(byte[] xml, String element, String attribute)
            throws IOException, SAXException, ParserConfigurationException {
        return elements(xml, element).stream().map(each -> each.getAttribute(attribute)).toList();
    }

    private static List<Element> elements(byte[] xml, String name)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        NodeList found =
                builder.parse(new ByteArrayInputStream(xml)).getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static void styles(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> missing =
                    STYLES.stream()
                            .filter(
                                    name ->
                                            document.getStyles() == null
                                                    || WordTemplate.id(document.getStyles(), name)
                                                            .isEmpty())
                            .toList();
            if (!missing.isEmpty()) {
                throw new TemplateRefused(
                        TemplateRefused.Reason.STYLES_MISSING, String.join(", ", missing));
            }
        }
    }

    private static void layouts(byte[] file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            List<String> missing =
                    LAYOUTS.stream()
                            .filter(kind -> SlideTemplate.layout(show, kind).isEmpty())
                            .map(SlideLayout::name)
                            .toList();
            if (!missing.isEmpty()) {
                throw new TemplateRefused(
                        TemplateRefused.Reason.LAYOUTS_MISSING, String.join(", ", missing));
            }
        }
    }

    private static void trial(TemplateKind kind, byte[] file, Wording wording) throws IOException {
        Table table =
                new Table(
                        "T",
                        List.of(new Table.Column("T", Table.Width.NAME)),
                        List.of(new Table.Row(false, List.of(Table.Cell.words("T")))),
                        List.of());
        Chapter chapter =
                new Chapter(
                        "T",
                        false,
                        List.of(new Block.Bullets(List.of("T")), table),
                        List.of(new Slide("T", List.of(table), List.of("T"))));
        TemplateFiles files =
                kind == TemplateKind.DOCX
                        ? new TemplateFiles(file, null)
                        : new TemplateFiles(null, file);
        Document<Paper> document =
                new Document<>(
                        "T", "T", wording, new Paper("T", List.of(), List.of(chapter), files));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportFormat<Paper> format = kind == TemplateKind.DOCX ? new Docx() : new Pptx();
        format.write(document, out);
    }

    /** The product's own, to begin a region's with. */
    public static byte[] builtIn(TemplateKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (kind == TemplateKind.DOCX) {
                try (XWPFDocument document = WordTemplate.open(null)) {
                    document.write(out);
                }
            } else {
                try (XMLSlideShow show = SlideTemplate.open(null)) {
                    show.write(out);
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException("A template that ships with the product", broken);
        }
        return out.toByteArray();
    }
}
