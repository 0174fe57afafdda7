package pl.paktometr.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as its rows are read and written.
 *
 * @param columns those that hold something of their own: what is generated generates itself again
 * @param key columns of the primary key; without one the rows have no order to be compared in
 */
record Table(String name, List<Column> columns, List<String> key) {
    record Column(String name, Literal literal) {}

    Table {
        if (key.isEmpty()) {
            throw new BackupRefused("The table " + name + " has no primary key.");
        }
    }

    String select() {
        return "SELECT %s FROM %s FORCE INDEX (PRIMARY) ORDER BY %s"
                .formatted(
                        columns.stream()
                                .map(column -> column.literal().selected(quoted(column.name())))
                                .collect(Collectors.joining(", ")),
                        quoted(name),
                        key.stream().map(Table::quoted).collect(Collectors.joining(", ")));
    }

    String insert() {
        return "INSERT INTO %s (%s) VALUES "
                .formatted(
                        quoted(name),
                        columns.stream()
                                .map(column -> quoted(column.name()))
                                .collect(Collectors.joining(", ")));
    }

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
