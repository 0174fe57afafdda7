package pl.paktometr.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a database holds, as of one moment, however long the reading takes and whoever writes
 * meanwhile. Of users' rights there is nothing in it: what is restored belongs to whoever restores.
 */
class Snapshot {
    /** Flyway's. Comes last, so that what is half restored is taken for no installation. */
    static final String HISTORY = "flyway_schema_history";

    private static final int LONG_ENOUGH = 1 << 20;

    private final Connection database;
    private final Inventory inventory;
    private final List<Rows> rows = new ArrayList<>();
    private long longest;

    private Snapshot(Connection database) throws SQLException {
        this.database = database;
        inventory = new Inventory(database);
    }

    static Snapshot of(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("SET NAMES utf8mb4");
            statement.execute("SET SESSION sql_mode = '', time_zone = '+00:00'");
            statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        }
        return new Snapshot(database);
    }

    String schema() throws SQLException {
        inventory.demandHistory();
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT MIN(success), MAX(CAST(version AS UNSIGNED)),"
                                        + " COUNT(version) FROM "
                                        + HISTORY)) {
            row.next();
            if (row.getInt(3) == 0 || row.getInt(1) == 0) {
                throw new BackupRefused(
                        "A migration of the tables has failed or not ended; see ./paktometr migrate.");
            }
            return row.getString(2);
        }
    }

    String product() throws SQLException {
        return database.getMetaData().getDatabaseProductVersion();
    }

    /** In the order in which it has to be loaded. */
    void writeTo(BackupDraft draft) throws IOException, SQLException {
        List<Table> tables = inventory.tables();
        for (Table table : tables) {
            if (!table.name().equals(HISTORY)) {
                add(draft, table);
            }
        }
        for (Inventory.Code code : inventory.code()) {
            draft.add(
                    Part.sql(code.kind(), code.name()), out -> statements(out, code.statements()));
        }
        for (Table table : tables) {
            if (table.name().equals(HISTORY)) {
                add(draft, table);
            }
        }
    }

    private void add(BackupDraft draft, Table table) throws IOException, SQLException {
        List<String> create = List.of(inventory.create(table.name()));
        draft.add(Part.sql("table", table.name()), out -> statements(out, create));
        draft.add(Part.sql("rows", table.name()), out -> rows.add(write(table, out)));
    }

    private void statements(OutputStream out, List<String> all) throws IOException {
        Statements statements = new Statements(out);
        for (String statement : all) {
            statements.add(statement);
        }
        longest = Math.max(longest, statements.longest());
    }

    /** Of the tables written so far. */
    List<Rows> rows() {
        return rows;
    }

    /** Of the statements written so far. */
    long longest() {
        return longest;
    }

    /** What the tables hold, without keeping it. */
    List<Rows> measured() throws IOException, SQLException {
        List<Rows> measured = new ArrayList<>();
        for (Table table : inventory.tables()) {
            measured.add(write(table, OutputStream.nullOutputStream()));
        }
        return measured;
    }

    /** Nobody needs that moment any more. */
    void end() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("ROLLBACK");
        }
    }

    private Rows write(Table table, OutputStream out) throws IOException, SQLException {
        Statements statements = new Statements(out);
        MessageDigest digest = Measured.sha256();
        long count = 0;
        try (Statement query = database.createStatement()) {
            // one row in memory at a time: some are megabytes long
            query.setFetchSize(1);
            try (ResultSet row = query.executeQuery(table.select())) {
                while (row.next()) {
                    statements.write(statements.length() == 0 ? table.insert() : ",");
                    write(table.columns(), row, digest, statements);
                    count++;
                    if (statements.length() > LONG_ENOUGH) {
                        statements.end();
                    }
                }
            }
        }
        if (statements.length() > 0) {
            statements.end();
        }
        longest = Math.max(longest, statements.longest());
        return new Rows(table.name(), count, Measured.hex(digest));
    }

    private static void write(
            List<Table.Column> columns, ResultSet row, MessageDigest digest, Statements out)
            throws IOException, SQLException {
        out.write('(');
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            byte @Nullable [] value = row.getBytes(i + 1);
            if (value == null) {
                digest.update((byte) 0);
                out.write("NULL");
            } else {
                digest.update((byte) 1);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).flip());
                digest.update(value);
                columns.get(i).literal().write(value, out);
            }
        }
        out.write(')');
    }
}
