package pl.paktometr.export.paper;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import pl.paktometr.export.Wording;
import pl.paktometr.export.print.Typography;

/** A show of slides while it is made. */
class Slides {

    private static final int MOST_ROWS = 24;
    private static final double GAP = 16;
    private static final double LEFT = 0.56;
    private static final double LONG_TITLE = 60;
    private static final double FOOTER = 9;

    private final XMLSlideShow show;
    private final Wording wording;
    private final String notice;
    private final Rectangle2D room;

    Slides(XMLSlideShow show, Wording wording, String notice) {
        this.show = show;
        this.wording = wording;
        this.notice = notice;
        this.room = SlideTemplate.room(show);
    }

    void describe(String title) {
        POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Paktometr");
        core.getUnderlyingProperties().setLanguageProperty(language());
        core.setDescription(notice);
        core.setKeywords(notice);
    }

    void cover(String title, Paper paper) {
        XSLFSlide slide = show.createSlide(layout(SlideLayout.TITLE));
        say(slide, title, Placeholder.CENTERED_TITLE, Placeholder.TITLE);
        say(
                slide,
                notice.isEmpty() ? paper.subtitle() : paper.subtitle() + "\n" + notice,
                Placeholder.SUBTITLE,
                Placeholder.BODY);
        notes(slide, paper.facts());
        SlideLanguage.mark(slide, language());
    }

    void slide(Slide content) throws IOException {
        Optional<Table> tall =
                content.blocks().stream()
                        .flatMap(block -> block.data().stream())
                        .filter(table -> table.rows().size() > MOST_ROWS)
                        .findFirst();
        if (tall.isEmpty()) {
            one(content);
            return;
        }
        List<Table.Row> rows = tall.get().rows();
        int parts = (rows.size() + MOST_ROWS - 1) / MOST_ROWS;
        int inOne = (rows.size() + parts - 1) / parts;
        for (int i = 0; i < parts; i++) {
            one(
                    new Slide(
                            content.title() + " (" + (i + 1) + "/" + parts + ")",
                            List.of(
                                    tall.get()
                                            .of(
                                                    rows.subList(
                                                            i * inOne,
                                                            Math.min(
                                                                    rows.size(),
                                                                    (i + 1) * inOne)))),
                            content.spoken()));
        }
    }

    private void one(Slide content) throws IOException {
        XSLFSlide slide = show.createSlide(layout(SlideLayout.TITLE_ONLY));
        XSLFTextShape title =
                say(slide, content.title(), Placeholder.TITLE, Placeholder.CENTERED_TITLE);
        if (content.title().length() > LONG_TITLE) {
            title.getTextParagraphs().get(0).getTextRuns().get(0).setFontSize(20.0);
        }
        List<Rectangle2D> places = places(content.blocks().size());
        for (int i = 0; i < places.size(); i++) {
            content.blocks().get(i).writeTo(new SlidePlace(slide, places.get(i), wording));
        }
        footer(slide);
        notes(slide, content.spoken());
        SlideLanguage.mark(slide, language());
    }

    /** The whole room, or one place a block beside another. */
    private List<Rectangle2D> places(int blocks) {
        double top = room.getY();
        double left = room.getX();
        double height = room.getHeight();
        if (blocks == 1) {
            return List.of(room);
        }
        double first = (room.getWidth() - GAP) * LEFT;
        double other = room.getWidth() - GAP - first;
        return IntStream.range(0, blocks)
                .<Rectangle2D>mapToObj(
                        i ->
                                i == 0
                                        ? new Rectangle2D.Double(left, top, first, height)
                                        : new Rectangle2D.Double(
                                                left + first + GAP,
                                                top + (i - 1) * height / (blocks - 1),
                                                other,
                                                height / (blocks - 1)))
                .toList();
    }

    private void footer(XSLFSlide slide) {
        XSLFTextBox box = slide.createTextBox();
        double height = show.getPageSize().height;
        box.setAnchor(new Rectangle2D.Double(room.getX(), height - 28, room.getWidth(), 20));
        XSLFTextParagraph line = box.getTextParagraphs().get(0);
        line.setTextAlign(org.apache.poi.sl.usermodel.TextParagraph.TextAlign.RIGHT);
        if (!notice.isEmpty()) {
            SlidePlace.run(line, notice + " · ", FOOTER, wording);
        }
        CTTextField number = line.getXmlObject().addNewFld();
        number.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        number.setType("slidenum");
        number.addNewRPr().setSz((int) (FOOTER * 100));
        number.setT(Integer.toString(show.getSlides().size()));
    }

    private void notes(XSLFSlide slide, List<String> spoken) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape place : notes.getPlaceholders()) {
            if (place.getTextType() == Placeholder.BODY) {
                place.setText(clean(String.join("\n", spoken)));
            }
        }
        SlideLanguage.mark(notes, language());
    }

    private XSLFTextShape say(XSLFSlide slide, String text, Placeholder... kinds) {
        for (Placeholder kind : kinds) {
            for (XSLFTextShape place : slide.getPlaceholders()) {
                if (place.getTextType() == kind) {
                    place.setText(clean(text));
                    return place;
                }
            }
        }
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(room.getX(), 20, room.getWidth(), 60));
        box.setPlaceholder(kinds[0]);
        box.setText(clean(text));
        return box;
    }

    private XSLFSlideLayout layout(SlideLayout kind) {
        return SlideTemplate.layout(show, kind)
                .or(() -> SlideTemplate.layout(show, SlideLayout.TITLE_ONLY))
                .orElseGet(
                        () ->
                                Objects.requireNonNull(
                                        show.getSlideMasters().get(0).getSlideLayouts()[0]));
    }

    private String clean(String text) {
        return Typography.of(Typography.printable(text), wording.locale());
    }

    private String language() {
        return wording.locale().getLanguage().equals("en") ? "en-GB" : "pl-PL";
    }
}
