package pl.paktometr.spreadsheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A sheet, as far as something stands in it. */
public final class Sheet {

    private final String name;
    private final Map<Integer, Map<Integer, Cell>> rows;

    Sheet(String name, List<Cell> cells) {
        this.name = name;
        this.rows = new TreeMap<>();
        cells.forEach(
                cell ->
                        rows.computeIfAbsent(cell.row(), each -> new TreeMap<>())
                                .put(cell.column(), cell));
    }

    public String name() {
        return name;
    }

    /** The rows in which something stands, from the top. */
    public Collection<Integer> rows() {
        return rows.keySet();
    }

    /** The cells of a row in which something stands, from the left. */
    public Collection<Cell> row(int row) {
        return rows.getOrDefault(row, Map.of()).values();
    }

    /** Empty if nothing stands there. */
    public Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(rows.getOrDefault(row, Map.of()).get(column));
    }

    /** The text there; empty if nothing stands there. */
    public String text(int row, int column) {
        return cell(row, column).map(Cell::text).orElse("");
    }
}
