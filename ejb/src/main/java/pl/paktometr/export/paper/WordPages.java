package pl.paktometr.export.paper;

import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import pl.paktometr.export.Wording;
import pl.paktometr.export.print.Typography;

/** A document of Word while it is written. */
class WordPages implements Block.Out {

    private static final double CHART_WIDTH = 16.5;
    private static final double CHART_HEIGHT = 7.5;
    private static final double BAR_HEIGHT = 0.55;
    private static final double HIGHEST = 20;
    private static final double AXIS_HEIGHT = 1.5;
    private static final int LETTERS = 9;

    private final XWPFDocument document;
    private final Wording wording;
    private final Numbers numbers;
    private final Map<String, String> styles = new HashMap<>();
    private final BigInteger bullets;
    private boolean sideways;
    private int charts;

    WordPages(XWPFDocument document, Wording wording) {
        this.document = document;
        this.wording = wording;
        this.numbers = new Numbers(wording);
        this.bullets = WordTemplate.bullets(document);
    }

    void describe(String title, String notice) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Paktometr");
        core.getUnderlyingProperties().setLanguageProperty(language());
        core.setDescription(notice);
        core.setKeywords(notice);
        document.getStyles().setSpellingLanguage(language());
    }

    /** A template that has a header or a footer of its own keeps it. */
    void margins(String title, String notice) {
        if (document.getHeaderList().isEmpty()) {
            XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
            XWPFParagraph line = styled(header.createParagraph(), "header");
            say(line, notice.isEmpty() ? title : title + " · " + notice);
        } else if (!notice.isEmpty()) {
            for (XWPFHeader header : document.getHeaderList()) {
                say(styled(header.createParagraph(), "header"), notice);
            }
        }
        if (document.getFooterList().isEmpty()) {
            XWPFParagraph line =
                    styled(
                            document.createFooter(HeaderFooterType.DEFAULT).createParagraph(),
                            "footer");
            say(line, wording.of("paper.page") + "\u00a0");
            field(line, "PAGE", "1");
            say(line, " " + wording.of("paper.page_of") + "\u00a0");
            field(line, "NUMPAGES", "1");
        }
    }

    void cover(String title, Paper paper, String notice) {
        paragraph("Title", title);
        paragraph("Subtitle", paper.subtitle());
        if (!notice.isEmpty()) {
            paragraph("Paktometr Notice", notice + ". " + wording.of("export.sample_data_meaning"));
        }
        paper.facts().forEach(fact -> paragraph("Normal", fact));
    }

    /** A field with its entries in it, so that they are there before anybody updates it. */
    void contents(List<Chapter> chapters) {
        XWPFParagraph heading = paragraph("TOC Heading", wording.of("paper.contents"));
        heading.setKeepNext(true);
        XWPFParagraph entry = styled(document.createParagraph(), "toc 1");
        mark(entry, STFldCharType.BEGIN);
        entry.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-1\" \\n \\h ");
        mark(entry, STFldCharType.SEPARATE);
        for (int i = 0; i < chapters.size(); i++) {
            if (i > 0) {
                entry = styled(document.createParagraph(), "toc 1");
            }
            CTHyperlink link = entry.getCTP().addNewHyperlink();
            link.setAnchor(anchor(i + 1));
            link.setHistory(true);
            link.addNewR()
                    .addNewT()
                    .setStringValue(clean(numbered(i + 1, chapters.get(i).title())));
        }
        mark(entry, STFldCharType.END);
    }

    void chapter(int number, Chapter chapter) throws IOException {
        XWPFParagraph heading = styled(document.createParagraph(), "heading 1");
        heading.setPageBreak(number == 1 || chapter.ownPage());
        CTBookmark start = heading.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(number));
        start.setName(anchor(number));
        say(heading, numbered(number, chapter.title()));
        heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
        for (Block block : chapter.blocks()) {
            block.writeTo(this);
        }
        upright();
    }

    @Override
    public void heading(Block.Heading heading) {
        upright();
        paragraph("heading 2", heading.text());
    }

    @Override
    public void text(Block.Text text) {
        upright();
        paragraph("Normal", text.text());
    }

    @Override
    public void bullets(Block.Bullets list) {
        upright();
        for (int i = 0; i < list.items().size(); i++) {
            String item = list.items().get(i);
            if (list.numbered()) {
                paragraph("List Bullet", (i + 1) + ". " + item);
            } else {
                paragraph("List Bullet", item).setNumID(bullets);
            }
        }
    }

    @Override
    public void remark(Block.Remark remark) {
        upright();
        paragraph("Quote", remark.text()).setKeepNext(true);
        paragraph("Paktometr Signature", remark.signed());
    }

    @Override
    public void table(Table table) {
        if (table.wide()) {
            sideways();
        } else {
            upright();
        }
        caption(numbers.table(), table.caption(), true);
        new WordTable(document, this).write(table);
        notes(table.notes());
    }

    @Override
    public void chart(Chart chart) throws IOException {
        upright();
        XWPFParagraph paragraph = styled(document.createParagraph(), "Paktometr Figure");
        XWPFRun run = paragraph.createRun();
        double height =
                chart.kind() == Chart.Kind.BARS
                        ? Math.min(HIGHEST, AXIS_HEIGHT + BAR_HEIGHT * chart.rows().size())
                        : CHART_HEIGHT;
        try {
            XWPFChart drawn = document.createChart(run, emu(CHART_WIDTH), emu(height));
            new NativeChart(chart, LETTERS).drawIn(drawn);
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        }
        var properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(++charts);
        properties.setTitle(clean(chart.caption()));
        properties.setDescr(clean(chart.described()));
        caption(numbers.figure(), chart.caption(), false);
    }

    @Override
    public void map(TileMap map) {
        upright();
        new WordTable(document, this).write(map);
        caption(numbers.figure(), map.caption(), false);
    }

    private void notes(List<String> notes) {
        notes.forEach(note -> paragraph("Paktometr Note", note));
    }

    private void caption(Numbers.Label label, String caption, boolean above) {
        XWPFParagraph paragraph = styled(document.createParagraph(), "caption");
        paragraph.setKeepNext(above);
        say(paragraph, label.name() + "\u00a0");
        field(paragraph, "SEQ " + label.name() + " \\* ARABIC", Integer.toString(label.number()));
        say(paragraph, ". " + caption);
    }

    /** Ends the upright part, so that what follows can lie on its side. */
    private void sideways() {
        if (!sideways) {
            section(false);
            sideways = true;
        }
    }

    private void upright() {
        if (sideways) {
            section(true);
            sideways = false;
        }
    }

    /** The paragraph that ends a part of the document carries its page. */
    private void section(boolean turned) {
        CTBody body = document.getDocument().getBody();
        CTSectPr section = (CTSectPr) body.getSectPr().copy();
        if (turned) {
            CTPageSz size = section.getPgSz();
            Object width = size.getW();
            size.setW(size.getH());
            size.setH(width);
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        XWPFParagraph last = styled(document.createParagraph(), "Paktometr Note");
        CTPPr properties =
                last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
        properties.setSectPr(section);
    }

    XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = styled(document.createParagraph(), style);
        say(paragraph, text);
        return paragraph;
    }

    XWPFParagraph styled(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style(style));
        return paragraph;
    }

    String style(String name) {
        return styles.computeIfAbsent(
                name, each -> WordTemplate.id(document.getStyles(), each).orElseThrow());
    }

    XWPFRun say(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return run;
    }

    private void field(XWPFParagraph paragraph, String instruction, String shown) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        field.addNewR().addNewT().setStringValue(shown);
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum kind) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(kind);
    }

    private String clean(String text) {
        return Typography.of(Typography.printable(text), wording.locale());
    }

    private String language() {
        return wording.locale().getLanguage().equals("en") ? "en-GB" : "pl-PL";
    }

    private static String numbered(int number, String title) {
        return number + ". " + title;
    }

    private static String anchor(int number) {
        return "_Toc%08d".formatted(number);
    }

    private static int emu(double centimetres) {
        return (int) (centimetres * Units.EMU_PER_CENTIMETER);
    }
}
