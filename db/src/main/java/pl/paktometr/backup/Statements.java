package pl.paktometr.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** SQL on its way into a part: each statement ends with a line of two slashes. */
class Statements {
    static final String END = "//";

    /** Each part says for itself what it needs, so that it can be loaded by hand too. */
    private static final List<String> SESSION =
            List.of(
                    "SET NAMES utf8mb4",
                    "SET SESSION sql_mode = 'NO_AUTO_VALUE_ON_ZERO,STRICT_ALL_TABLES',"
                            + " foreign_key_checks = 0, time_zone = '+00:00'");

    private final OutputStream out;
    private long length;
    private long longest;

    Statements(OutputStream out) throws IOException {
        this.out = out;
        for (String statement : SESSION) {
            add(statement);
        }
    }

    void add(String statement) throws IOException {
        if (statement.lines().anyMatch(END::equals)) {
            throw new BackupRefused("A statement holds a line of two slashes: " + statement);
        }
        write(statement);
        end();
    }

    void write(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        write(bytes, 0, bytes.length);
    }

    void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        length += count;
    }

    void write(int one) throws IOException {
        out.write(one);
        length++;
    }

    void end() throws IOException {
        longest = Math.max(longest, length);
        length = 0;
        out.write(("\n" + END + "\n").getBytes(UTF_8));
    }

    /** Bytes of the statement that has not ended yet. */
    long length() {
        return length;
    }

    /** Bytes of the longest that has ended. */
    long longest() {
        return longest;
    }
}
