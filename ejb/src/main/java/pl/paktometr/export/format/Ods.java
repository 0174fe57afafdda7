package pl.paktometr.export.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import pl.paktometr.export.report.Sheet;
import pl.paktometr.export.report.Sheets;

/** The spreadsheet of OpenDocument 1.3, written row by row straight into its packet. */
@ApplicationScoped
public class Ods implements ExportFormat<Sheets> {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
              <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
              <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
              <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;

    @Override
    public String name() {
        return "ods";
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public Class<Sheets> takes() {
        return Sheets.class;
    }

    @Override
    public void write(Document<Sheets> document, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new Json.LeftOpen(out));
        mediaType(zip);
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.write(MANIFEST.formatted(MEDIA_TYPE).getBytes(UTF_8));
        try {
            zip.putNextEntry(new ZipEntry("meta.xml"));
            OdsXml.meta(document.title(), document.notice(), zip);
            zip.putNextEntry(new ZipEntry("content.xml"));
            OdsXml content = OdsXml.content(zip);
            for (Sheet<?> sheet : document.content().all()) {
                content.sheet(sheet, document.wording());
            }
            content.end();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        zip.finish();
    }

    /** First and not packed, so that whoever looks at the first bytes knows what this is. */
    private static void mediaType(ZipOutputStream zip) throws IOException {
        byte[] bytes = MEDIA_TYPE.getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }
}
