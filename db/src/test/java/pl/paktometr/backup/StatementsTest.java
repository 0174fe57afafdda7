package pl.paktometr.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        Random random = new Random(20261122);
        Statements statements = new Statements(bytes);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            StringBuilder one = new StringBuilder("x");
            int length = random.nextInt(i < 5 ? 200_000 : 200);
            while (one.length() < length) {
                one.append("ą/;'\\\n😀 a".charAt(random.nextInt(10)));
            }
            String text = new String(one.toString().getBytes(UTF_8), UTF_8);
            if (text.lines().noneMatch("//"::equals)) {
                written.add(text);
                statements.add(text);
            }
        }
        assertThat(read(random))
                .endsWith(written.toArray(String[]::new))
                .first()
                .isEqualTo("SET NAMES utf8mb4");
    }

    @Test
    void knowTheLongest() throws IOException {
        Statements statements = new Statements(bytes);
        statements.add("ą".repeat(200));
        statements.add("short");
        assertThat(statements.longest()).isEqualTo(400);
    }

    @Test
    void refuseWhatWouldBeReadAsTwo() throws IOException {
        Statements statements = new Statements(bytes);
        assertThatThrownBy(() -> statements.add("BEGIN\n//\nEND"))
                .isInstanceOf(BackupRefused.class);
    }

    @Test
    void areNotReadWithoutTheirEnd() throws IOException {
        new Statements(bytes).add("SELECT 1");
        byte[] cut = bytes.toByteArray();
        StatementReader reader =
                new StatementReader(new ByteArrayInputStream(cut, 0, cut.length - 1));
        assertThatThrownBy(
                        () -> {
                            while (reader.read() != null) {
                                // until the cut
                            }
                        })
                .isInstanceOf(IOException.class);
    }

    @Test
    void quoteWhatSqlWouldTakeForSomethingElse() throws IOException {
        assertThat(literal(Literal.TEXT, "a'b\\c\nd\re\0f\u001ag\"h//"))
                .isEqualTo("'a\\'b\\\\c\\nd\\re\\0f\\Zg\"h//'");
        assertThat(literal(Literal.TEXT, "")).isEqualTo("''");
        assertThat(literal(Literal.NUMBER, "-12.50")).isEqualTo("-12.50");
        assertThat(literal(Literal.MOMENT, "2026-11-22")).isEqualTo("'2026-11-22'");
        assertThat(literal(Literal.BYTES, "k\u0001'")).isEqualTo("X'6B0127'");
        assertThatThrownBy(() -> Literal.of("geometry")).isInstanceOf(BackupRefused.class);
    }

    private String literal(Literal literal, String value) throws IOException {
        Statements statements = new Statements(bytes);
        bytes.reset();
        literal.write(value.getBytes(UTF_8), statements);
        return bytes.toString(UTF_8);
    }

    /** In bites of any size. */
    private List<String> read(Random random) throws IOException {
        StatementReader reader =
                new StatementReader(
                        new FilterInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
                            @Override
                            public int read(byte[] into, int from, int length) throws IOException {
                                return super.read(
                                        into, from, Math.min(length, 1 + random.nextInt(5000)));
                            }
                        });
        List<String> read = new ArrayList<>();
        for (String one = reader.read(); one != null; one = reader.read()) {
            read.add(one);
        }
        return read;
    }
}
