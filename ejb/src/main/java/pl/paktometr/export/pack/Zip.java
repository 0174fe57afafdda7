package pl.paktometr.export.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.commons.io.output.CountingOutputStream;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.shared.JsonLibrary;
import pl.paktometr.shared.Sha256;

/** A ZIP with a manifest at its end: name, size and SHA-256 of each file, taken while it passes. */
@ApplicationScoped
public class Zip implements ExportFormat<Pack> {

    static final String MANIFEST = "manifest.json";

    @Override
    public String name() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public Class<Pack> takes() {
        return Pack.class;
    }

    @Override
    public void write(Document<Pack> document, OutputStream out) throws IOException {
        Pack pack = document.content();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        JsonArrayBuilder files = JsonLibrary.JSON.createArrayBuilder();
        for (Pack.Part part : pack.parts()) {
            begin(zip, part.name(), pack);
            files.add(write(part, document.notice(), zip));
            zip.closeEntry();
        }
        begin(zip, MANIFEST, pack);
        zip.write(manifest(document, files).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name, Pack pack) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(pack.made()));
        zip.putNextEntry(entry);
    }

    private static JsonObjectBuilder write(Pack.Part part, String notice, OutputStream zip)
            throws IOException {
        MessageDigest sha256 = Sha256.digest();
        CountingOutputStream counted =
                new CountingOutputStream(
                        new DigestOutputStream(CloseShieldOutputStream.wrap(zip), sha256));
        part.content().write(notice, counted);
        return JsonLibrary.JSON
                .createObjectBuilder()
                .add("name", part.name())
                .add("size", counted.getByteCount())
                .add("sha256", Sha256.hex(sha256));
    }

    private static String manifest(Document<Pack> document, JsonArrayBuilder files) {
        Pack pack = document.content();
        return JsonLibrary.JSON
                .createObjectBuilder()
                .add("title", document.title())
                .add("notice", document.notice())
                .add("region", pack.region())
                .add("year", pack.year())
                .add("edition", pack.edition())
                .add("made", pack.made().toString())
                .add("product", "Paktometr " + pack.version())
                .add("files", files)
                .build()
                .toString();
    }
}
