package pl.paktometr.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Rows on their way into a table, many with each statement. */
class Rows implements AutoCloseable {
    private static final int ENOUGH = 1 << 20;

    private final Connection connection;
    private final String head;
    private final StringBuilder values = new StringBuilder();

    /**
     * @param target the table and its columns, as INSERT names them
     */
    Rows(Connection connection, String target) {
        this.connection = connection;
        head = "INSERT INTO " + target + " VALUES ";
    }

    /** Texts are quoted; numbers, truth and null are written as they are. */
    void add(@Nullable Object... row) throws SQLException {
        values.append(values.length() == 0 ? "(" : ",(");
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                values.append(',');
            }
            if (row[i] instanceof String text) {
                values.append('\'').append(text.replace("'", "''")).append('\'');
            } else {
                values.append(row[i]);
            }
        }
        values.append(')');
        if (values.length() > ENOUGH) {
            close();
        }
    }

    /** Sends what is left. */
    @Override
    public void close() throws SQLException {
        if (values.length() > 0) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(head + values);
            }
            values.setLength(0);
        }
    }
}
