package pl.paktometr.rest.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * No request needs more than 64 KiB: the longest answer has 4,000 characters. What a request says
 * of its length is believed only when it is too much; otherwise the bytes are counted as they come.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    static final int BYTES = 64 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > BYTES) {
            throw tooLarge();
        }
        request.setEntityStream(new Counted(request.getEntityStream()));
    }

    private static BodyTooLarge tooLarge() {
        return new BodyTooLarge(BYTES / 1024);
    }

    static final class Counted extends FilterInputStream {

        private int left = BYTES;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return read < 0 ? read : count(1, read);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            return count(Math.max(read, 0), read);
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count((int) Math.min(skipped, BYTES + 1L), 0);
            return skipped;
        }

        private int count(int bytes, int result) {
            left -= bytes;
            if (left < 0) {
                throw tooLarge();
            }
            return result;
        }
    }
}
