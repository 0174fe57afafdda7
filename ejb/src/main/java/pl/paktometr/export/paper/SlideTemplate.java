package pl.paktometr.export.paper;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideMaster;

/** What slides are made after: a region's own layouts, or POI's empty show made wide and plain. */
final class SlideTemplate {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int MARGIN = 36;
    private static final String FONT = "Arial";
    private static final byte[] BLUE = {0x0b, 0x3c, 0x6f};

    private SlideTemplate() {}

    /** Without slides and ready for new ones. */
    static XMLSlideShow open(byte @Nullable [] own) throws IOException {
        if (own == null) {
            return builtIn();
        }
        XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(own));
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
        return show;
    }

    /** The first layout of that kind among those of all masters. */
    static Optional<XSLFSlideLayout> layout(XMLSlideShow show, SlideLayout kind) {
        return show.getSlideMasters().stream()
                .flatMap(master -> Stream.of(master.getSlideLayouts()))
                .filter(layout -> layout.getType() == kind)
                .findFirst();
    }

    /** Where a layout leaves room for what is shown. */
    static Rectangle2D room(XMLSlideShow show) {
        return layout(show, SlideLayout.TITLE_AND_CONTENT)
                .flatMap(SlideTemplate::body)
                .orElseGet(
                        () -> {
                            Dimension page = show.getPageSize();
                            return new Rectangle2D.Double(
                                    MARGIN,
                                    page.height * 0.2,
                                    page.width - 2.0 * MARGIN,
                                    page.height * 0.72);
                        });
    }

    private static Optional<Rectangle2D> body(XSLFSlideLayout layout) {
        return Stream.of(layout.getPlaceholders())
                .filter(
                        shape ->
                                shape.getTextType() == Placeholder.CONTENT
                                        || shape.getTextType() == Placeholder.BODY)
                .map(XSLFSimpleShape::getAnchor)
                .filter(anchor -> anchor != null && anchor.getHeight() > 0)
                .findFirst();
    }

    private static XMLSlideShow builtIn() {
        XMLSlideShow show = new XMLSlideShow();
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            fonts(master);
            titles(master);
            place(master, WIDTH / 720.0);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                place(layout, WIDTH / 720.0);
            }
            anchor(master, Placeholder.TITLE, 20, 64);
            anchor(master, Placeholder.BODY, 92, 400);
        }
        subtitles(show);
        return show;
    }

    private static void fonts(XSLFSlideMaster master) {
        CTFontScheme fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
        fonts.getMajorFont().getLatin().setTypeface(FONT);
        fonts.getMinorFont().getLatin().setTypeface(FONT);
    }

    private static void titles(XSLFSlideMaster master) {
        CTSlideMaster xml = master.getXmlObject();
        CTTextParagraphProperties title = xml.getTxStyles().getTitleStyle().getLvl1PPr();
        title.setAlgn(STTextAlignType.L);
        var letters = title.getDefRPr();
        letters.setSz(2600);
        letters.setB(true);
        var paint = letters.isSetSolidFill() ? letters.getSolidFill() : letters.addNewSolidFill();
        if (paint.isSetSchemeClr()) {
            paint.unsetSchemeClr();
        }
        paint.addNewSrgbClr().setVal(BLUE);
    }

    private static void subtitles(XMLSlideShow show) {
        layout(show, SlideLayout.TITLE).stream()
                .flatMap(layout -> Stream.of(layout.getPlaceholders()))
                .filter(shape -> shape.getTextType() == Placeholder.SUBTITLE)
                .map(
                        shape ->
                                ((CTShape) shape.getXmlObject())
                                        .getTxBody()
                                        .getLstStyle()
                                        .getLvl1PPr())
                .forEach(
                        style -> {
                            style.setAlgn(STTextAlignType.L);
                            style.getDefRPr().unsetSolidFill();
                            style.getDefRPr().setSz(2000);
                        });
        layout(show, SlideLayout.TITLE).ifPresent(SlideTemplate::align);
    }

    /** What stands below the title begins where the title does. */
    private static void align(XSLFSlideLayout layout) {
        XSLFSimpleShape title = layout.getPlaceholder(Placeholder.CENTERED_TITLE);
        XSLFSimpleShape subtitle = layout.getPlaceholder(Placeholder.SUBTITLE);
        if (title != null && subtitle != null) {
            Rectangle2D above = title.getAnchor();
            Rectangle2D below = subtitle.getAnchor();
            subtitle.setAnchor(
                    new Rectangle2D.Double(
                            above.getX(), below.getY(), above.getWidth(), below.getHeight()));
        }
    }

    private static void place(XSLFSheet sheet, double stretch) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getTextType() != null) {
                Rectangle2D at = text.getAnchor();
                if (at != null) {
                    text.setAnchor(
                            new Rectangle2D.Double(
                                    at.getX() * stretch,
                                    at.getY(),
                                    at.getWidth() * stretch,
                                    at.getHeight()));
                }
            }
        }
    }

    private static void anchor(XSLFSlideMaster master, Placeholder kind, int top, int height) {
        XSLFSimpleShape shape = master.getPlaceholder(kind);
        if (shape != null) {
            shape.setAnchor(new Rectangle2D.Double(MARGIN, top, WIDTH - 2.0 * MARGIN, height));
        }
    }
}
