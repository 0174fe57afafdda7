package pl.paktometr.export.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.print.TaggedPdf;

/** The same as in the document of Word, as a PDF that is tagged for whoever listens to it. */
@ApplicationScoped
public class Pdf implements ExportFormat<Paper> {

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public Class<Paper> takes() {
        return Paper.class;
    }

    @Override
    public void write(Document<Paper> document, OutputStream out) throws IOException {
        Paper paper = document.content();
        HtmlPages pages = new HtmlPages(document.wording());
        pages.head(document.title(), document.notice(), paper);
        pages.cover(document.title(), document.notice(), paper);
        List<Chapter> chapters = paper.chapters();
        for (int i = 0; i < chapters.size(); i++) {
            pages.chapter(i + 1, chapters.get(i));
        }
        TaggedPdf.write(pages.document(), Map.of(Pictures.TYPE, pages.pictures()), out);
    }
}
