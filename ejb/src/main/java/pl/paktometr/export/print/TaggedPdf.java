package pl.paktometr.export.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;

/**
 * Prints a page of HTML as a PDF by the rules of PDF/UA: tagged, in a language, with a title, and
 * with its fonts inside. It takes a document and never its source text, so nothing that somebody
 * wrote is ever read as markup, and it fetches nothing from anywhere.
 */
public final class TaggedPdf {

    static final String FONT = "DejaVu Sans Condensed";

    static {
        // it tells the console of every style sheet and font; what goes wrong it throws
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    public static byte[] of(Document page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            write(page, Map.of(), pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    /**
     * @param drawers who draws an {@code object}, by its {@code type}
     */
    public static void write(Document page, Map<String, FSObjectDrawer> drawers, OutputStream out)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> regularFont(), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> boldFont(), FONT, 700, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Paktometr");
        builder.withW3cDocument(page, null);
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        drawers.forEach(factory::registerDrawer);
        builder.useObjectDrawerFactory(factory);
        builder.toStream(out);
        builder.run();
    }

    public static InputStream regularFont() {
        return resource("DejaVuSansCondensed.ttf");
    }

    public static InputStream boldFont() {
        return resource("DejaVuSansCondensed-Bold.ttf");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(name), name);
    }
}
