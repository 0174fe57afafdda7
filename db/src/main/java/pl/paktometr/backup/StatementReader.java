package pl.paktometr.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link Statements} wrote, one at a time. */
class StatementReader {
    private static final byte[] END = ("\n" + Statements.END + "\n").getBytes(UTF_8);

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;

    StatementReader(InputStream in) {
        this.in = in;
    }

    /** Null after the last. */
    @Nullable String read() throws IOException {
        Ending statement = new Ending();
        while (fill()) {
            int from = next;
            while (next < end) {
                if (buffer[next++] == '\n') {
                    statement.write(buffer, from, next - from);
                    from = next;
                    if (statement.hasEnded()) {
                        return statement.text();
                    }
                }
            }
            statement.write(buffer, from, next - from);
        }
        if (statement.size() > 0) {
            throw new IOException("A statement has no end.");
        }
        return null;
    }

    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer));
        }
        return end > 0;
    }

    private static class Ending extends ByteArrayOutputStream {
        boolean hasEnded() {
            int from = count - END.length;
            for (int i = 0; i < END.length; i++) {
                if (from < 0 || buf[from + i] != END[i]) {
                    return false;
                }
            }
            return true;
        }

        String text() {
            return new String(buf, 0, count - END.length, UTF_8);
        }
    }
}
