package pl.paktometr.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What there is in a schema besides rows; anything it does not know how to restore is refused. */
class Inventory {
    /** Something the database runs: its statements, in order. */
    record Code(String kind, String name, List<String> statements) {
        private static final Pattern DEFINER =
                Pattern.compile("^CREATE ([^`]*?)DEFINER=`(?:[^`]|``)*`(?:@`(?:[^`]|``)*`)? ");

        /** Whoever restores it is its definer. */
        static Code of(String kind, String name, String collation, String mode, String create) {
            return new Code(
                    kind,
                    name,
                    List.of(
                            "SET SESSION sql_mode = '%s', collation_connection = %s"
                                    .formatted(mode, collation),
                            DEFINER.matcher(create).replaceFirst("CREATE $1")));
        }

        private boolean mentions(Code other) {
            return statements.get(statements.size() - 1).contains(Table.quoted(other.name));
        }
    }

    private static final Set<String> TABLE_TYPES = Set.of("BASE TABLE", "VIEW");
    private static final Pattern NAME = Pattern.compile("\\w+");

    private final Connection database;
    private final String schema;

    Inventory(Connection database) throws SQLException {
        this.database = database;
        String named = database.getCatalog();
        if (named == null) {
            throw new BackupRefused("The database's address names no schema.");
        }
        schema = named;
    }

    /** Whether there is nothing at all. */
    boolean isEmpty() throws SQLException {
        return names("tables", "table").isEmpty()
                && names("routines", "routine").isEmpty()
                && names("events", "event").isEmpty();
    }

    void demandHistory() throws SQLException {
        if (!names("tables", "table").contains(Snapshot.HISTORY)) {
            throw new BackupRefused(
                    "There is nothing to back up: the database %s holds no tables of Paktometr."
                            .formatted(schema));
        }
    }

    private List<String> names(String view, String kind) throws SQLException {
        return rows(
                        "SELECT %2$s_name FROM information_schema.%1$s WHERE %2$s_schema = ?"
                                .formatted(view, kind))
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** The statements that leave nothing; triggers go with their tables. */
    List<String> removal() throws SQLException {
        List<String> removal = new ArrayList<>(List.of("SET SESSION foreign_key_checks = 0"));
        for (String view : ofType("VIEW")) {
            removal.add("DROP VIEW " + Table.quoted(view));
        }
        for (String table : ofType("BASE TABLE")) {
            removal.add("DROP TABLE " + Table.quoted(table));
        }
        for (Code routine : routines()) {
            removal.add("DROP " + routine.kind() + " " + Table.quoted(routine.name()));
        }
        removal.add("SET SESSION foreign_key_checks = 1");
        return removal;
    }

    List<Table> tables() throws SQLException {
        for (String event : names("events", "event")) {
            throw new BackupRefused("No backup is known to hold an event: " + event);
        }
        List<String> tables = ofType("BASE TABLE");
        Map<String, List<Table.Column>> columns = new LinkedHashMap<>();
        for (List<String> column :
                rows(
                        "SELECT table_name, column_name, data_type FROM information_schema.columns"
                                + " WHERE table_schema = ? AND is_generated = 'NEVER'"
                                + " ORDER BY table_name, ordinal_position")) {
            if (tables.contains(column.get(0))) {
                columns.computeIfAbsent(column.get(0), table -> new ArrayList<>())
                        .add(new Table.Column(column.get(1), Literal.of(column.get(2))));
            }
        }
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (List<String> column :
                rows(
                        "SELECT table_name, column_name FROM information_schema.statistics"
                                + " WHERE table_schema = ? AND index_name = 'PRIMARY'"
                                + " ORDER BY table_name, seq_in_index")) {
            keys.computeIfAbsent(column.get(0), table -> new ArrayList<>()).add(column.get(1));
        }
        return tables.stream()
                .map(
                        table ->
                                new Table(
                                        table,
                                        columns.getOrDefault(table, List.of()),
                                        keys.getOrDefault(table, List.of())))
                .toList();
    }

    private List<String> ofType(String type) throws SQLException {
        List<String> names = new ArrayList<>();
        for (List<String> table :
                rows(
                        "SELECT table_name, table_type, COALESCE(engine, 'InnoDB')"
                                + " FROM information_schema.tables WHERE table_schema = ?")) {
            // a snapshot is InnoDB's
            if (!TABLE_TYPES.contains(table.get(1))
                    || !table.get(2).equals("InnoDB")
                    || !NAME.matcher(table.get(0)).matches()) {
                throw new BackupRefused("No backup is known to hold this: " + table);
            }
            if (table.get(1).equals(type)) {
                names.add(table.get(0));
            }
        }
        names.sort(Comparator.naturalOrder());
        return names;
    }

    String create(String table) throws SQLException {
        return plain(table, shown("TABLE", table, "Create Table").get(0));
    }

    /** In an order in which each finds what it mentions. */
    List<Code> code() throws SQLException {
        List<Code> code = new ArrayList<>(routines());
        code.addAll(triggers());
        code.addAll(views());
        for (Code one : code) {
            plain(one.name(), one.statements().get(1));
        }
        return code;
    }

    private List<Code> routines() throws SQLException {
        List<Code> routines = new ArrayList<>();
        for (List<String> routine :
                rows(
                        "SELECT routine_type, routine_name FROM information_schema.routines"
                                + " WHERE routine_schema = ? ORDER BY 1, 2")) {
            String type = routine.get(0);
            List<String> shown =
                    shown(
                            type,
                            routine.get(1),
                            "collation_connection",
                            "sql_mode",
                            "Create " + type);
            routines.add(
                    Code.of(
                            type.toLowerCase(Locale.ROOT),
                            routine.get(1),
                            shown.get(0),
                            shown.get(1),
                            shown.get(2)));
        }
        return routines;
    }

    private List<Code> triggers() throws SQLException {
        return rows(
                        "SELECT trigger_name, collation_connection, sql_mode, CONCAT("
                                + "'CREATE TRIGGER `', trigger_name, '` ', action_timing, ' ',"
                                + " event_manipulation, ' ON `', event_object_table,"
                                + " '` FOR EACH ROW ', action_statement)"
                                + " FROM information_schema.triggers WHERE trigger_schema = ?"
                                + " ORDER BY event_object_table, event_manipulation, action_timing,"
                                + " action_order")
                .stream()
                .map(
                        trigger ->
                                Code.of(
                                        "trigger",
                                        trigger.get(0),
                                        trigger.get(1),
                                        trigger.get(2),
                                        trigger.get(3)))
                .toList();
    }

    private List<Code> views() throws SQLException {
        List<Code> left = new ArrayList<>();
        for (String view : ofType("VIEW")) {
            List<String> shown = shown("VIEW", view, "collation_connection", "Create View");
            left.add(Code.of("view", view, shown.get(0), "", shown.get(1)));
        }
        List<Code> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Code next =
                    left.stream()
                            .filter(
                                    view ->
                                            left.stream()
                                                    .noneMatch(
                                                            other ->
                                                                    !other.equals(view)
                                                                            && view.mentions(
                                                                                    other)))
                            .findFirst()
                            // a column may have the name of a view
                            .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    // What names the schema would reach into the old one from wherever it is restored.
    private String plain(String object, String statement) {
        if (statement.contains(Table.quoted(schema) + ".")) {
            throw new BackupRefused(
                    "%s names its schema, which a backup must not.".formatted(object));
        }
        return statement;
    }

    private List<String> shown(String kind, String name, String... columns) throws SQLException {
        List<String> shown = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("SHOW CREATE " + kind + " " + Table.quoted(name))) {
            row.next();
            for (String column : columns) {
                String value = row.getString(column);
                if (value == null) {
                    throw new BackupRefused(
                            "The database's user may not see what %s is.".formatted(name));
                }
                shown.add(value);
            }
        }
        return shown;
    }

    private List<List<String>> rows(String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setString(1, schema);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.add(row.getString(i));
                    }
                    rows.add(List.copyOf(values));
                }
            }
        }
        return rows;
    }
}
