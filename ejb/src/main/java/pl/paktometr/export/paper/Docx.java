package pl.paktometr.export.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import pl.paktometr.export.format.ExportFormat;

/** The document of Word and LibreOffice, to be read and edited further. */
@ApplicationScoped
public class Docx implements ExportFormat<Paper> {

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public Class<Paper> takes() {
        return Paper.class;
    }

    @Override
    public void write(Document<Paper> document, OutputStream out) throws IOException {
        Paper paper = document.content();
        try (XWPFDocument word = WordTemplate.open(paper.templates().docx())) {
            WordPages pages = new WordPages(word, document.wording());
            pages.describe(document.title(), document.notice());
            pages.margins(document.title(), document.notice());
            pages.cover(document.title(), paper, document.notice());
            List<Chapter> chapters = paper.chapters();
            pages.contents(chapters);
            for (int i = 0; i < chapters.size(); i++) {
                pages.chapter(i + 1, chapters.get(i));
            }
            word.write(out);
        }
    }
}
