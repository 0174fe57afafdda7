package pl.paktometr.export.confirmation;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.w3c.dom.Document;

/**
 * Prints a page of HTML as a PDF by the rules of PDF/UA: tagged, in a language, with a title, and
 * with its fonts inside. It takes a document and never its source text, so nothing that somebody
 * wrote is ever read as markup, and it fetches nothing from anywhere.
 */
final class TaggedPdf {
    static final String FONT = "DejaVu Sans Condensed";

    static {
        // it tells the console of every style sheet and font; what goes wrong it throws
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    static byte[] of(Document page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(
                () -> resource("DejaVuSansCondensed.ttf"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(
                () -> resource("DejaVuSansCondensed-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Paktometr");
        builder.withW3cDocument(page, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(name), name);
    }
}
