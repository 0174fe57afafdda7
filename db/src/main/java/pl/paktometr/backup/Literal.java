package pl.paktometr.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Arrays;

/** How values of a type are read and written, so that INSERT takes back the very same. */
enum Literal {
    NUMBER(true, "tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "year") {
        @Override
        void write(byte[] value, Statements out) throws IOException {
            out.write(value, 0, value.length);
        }
    },
    TEXT(false, "char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set") {
        @Override
        void write(byte[] value, Statements out) throws IOException {
            quote(value, out);
        }
    },
    MOMENT(true, "date", "time", "datetime", "timestamp", "uuid", "inet4", "inet6") {
        @Override
        void write(byte[] value, Statements out) throws IOException {
            quote(value, out);
        }
    },
    BYTES(false, "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob") {
        @Override
        void write(byte[] value, Statements out) throws IOException {
            out.write('X');
            out.write('\'');
            for (byte one : value) {
                out.write(HEX[(one >> 4) & 15]);
                out.write(HEX[one & 15]);
            }
            out.write('\'');
        }
    };

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(US_ASCII);

    /** What stands for a byte inside quotes; 0 where it stands for itself. */
    private static final byte[] ESCAPED = new byte[256];

    static {
        ESCAPED[0] = '0';
        ESCAPED['\n'] = 'n';
        ESCAPED['\r'] = 'r';
        ESCAPED[26] = 'Z';
        ESCAPED['\\'] = '\\';
        ESCAPED['\''] = '\'';
    }

    private final boolean cast;
    private final String types;

    Literal(boolean cast, String... types) {
        this.cast = cast;
        this.types = " " + String.join(" ", types) + " ";
    }

    /**
     * @param type as the information schema names it
     */
    static Literal of(String type) {
        return Arrays.stream(values())
                .filter(literal -> literal.types.contains(" " + type + " "))
                .findFirst()
                .orElseThrow(() -> new BackupRefused("No backup is known to hold a " + type + "."));
    }

    /** What is selected to get the value as bytes in UTF-8, or as the bytes it is. */
    String selected(String column) {
        return cast ? "CAST(" + column + " AS CHAR)" : column;
    }

    abstract void write(byte[] value, Statements out) throws IOException;

    // No byte of a longer character of UTF-8 looks like one of these.
    private static void quote(byte[] value, Statements out) throws IOException {
        out.write('\'');
        int from = 0;
        for (int i = 0; i < value.length; i++) {
            byte escaped = ESCAPED[value[i] & 255];
            if (escaped != 0) {
                out.write(value, from, i - from);
                out.write('\\');
                out.write(escaped);
                from = i + 1;
            }
        }
        out.write(value, from, value.length - from);
        out.write('\'');
    }
}
