package pl.paktometr.rest.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;

/**
 * No request needs more than 64 KiB, for the longest answer has 4,000 characters; only those with a
 * file may be larger, as {@link TakesFile} says. What a request says of its length is believed only
 * when it is too much; otherwise the bytes are counted as they come.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    static final int BYTES = 64 * 1024;

    @Context ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = called.getResourceMethod();
        TakesFile file = method == null ? null : method.getAnnotation(TakesFile.class);
        int most = file == null ? BYTES : file.bytes();
        if (request.getLength() > most) {
            throw new BodyTooLarge(most / 1024);
        }
        request.setEntityStream(new Counted(request.getEntityStream(), most));
    }

    static final class Counted extends FilterInputStream {

        private final int most;
        private int left;

        Counted(InputStream body, int most) {
            super(body);
            this.most = most;
            this.left = most;
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
            count((int) Math.min(skipped, most + 1L), 0);
            return skipped;
        }

        private int count(int bytes, int result) {
            left -= bytes;
            if (left < 0) {
                throw new BodyTooLarge(most / 1024);
            }
            return result;
        }
    }
}
