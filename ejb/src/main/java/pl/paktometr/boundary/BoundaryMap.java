package pl.paktometr.boundary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import pl.paktometr.shared.Sha256;

/** A FeatureCollection of GeoJSON in its final bytes, which never change. */
public final class BoundaryMap {

    /** Half a SHA-256, in hexadecimal digits. */
    private static final int TAG = 32;

    private final byte[] bytes;
    private final String tag;

    BoundaryMap(String json) {
        bytes = json.getBytes(StandardCharsets.UTF_8);
        tag = Sha256.of(json).substring(0, TAG);
    }

    /** Another one for other bytes; without quotation marks. */
    public String tag() {
        return tag;
    }

    public int size() {
        return bytes.length;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
