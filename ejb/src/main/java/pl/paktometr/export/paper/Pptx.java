package pl.paktometr.export.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import pl.paktometr.export.format.ExportFormat;

/** The slides of PowerPoint and Impress: what is shown of a report. */
@ApplicationScoped
public class Pptx implements ExportFormat<Paper> {

    @Override
    public String name() {
        return "pptx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public Class<Paper> takes() {
        return Paper.class;
    }

    @Override
    public void write(Document<Paper> document, OutputStream out) throws IOException {
        Paper paper = document.content();
        try (XMLSlideShow show = SlideTemplate.open(paper.templates().pptx())) {
            Slides slides = new Slides(show, document.wording(), document.notice());
            slides.describe(document.title());
            slides.cover(document.title(), paper);
            for (Chapter chapter : paper.chapters()) {
                for (Slide slide : chapter.slides()) {
                    slides.slide(slide);
                }
            }
            show.write(out);
        }
    }
}
