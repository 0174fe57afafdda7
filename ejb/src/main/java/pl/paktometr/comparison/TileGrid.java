package pl.paktometr.comparison;

import static java.util.Comparator.comparing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import pl.paktometr.unit.TerytCode;

/** Where each county of a region stands on a map of equal tiles; in reading order. */
public record TileGrid(List<Tile> tiles) {

    private static final String FILE = "/content/tilegrid.csv";

    /**
     * One county's place.
     *
     * @param col counted from 0, westernmost
     * @param row counted from 0, northernmost
     * @param name as in TERC
     */
    public record Tile(int col, int row, TerytCode county, String name) {}

    /** Empty for a region that has no grid. */
    public static TileGrid of(TerytCode region) {
        return read("region", tile -> tile.county.region().equals(region));
    }

    /** Every county of the country. */
    public static TileGrid ofCountry() {
        return read("country", tile -> true);
    }

    private static TileGrid read(String scope, Predicate<Tile> wanted) {
        try (InputStream file =
                        Objects.requireNonNull(TileGrid.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new TileGrid(
                    lines.lines()
                            .map(line -> line.split(",", -1))
                            .filter(cells -> cells[0].equals(scope))
                            .map(TileGrid::tile)
                            .filter(wanted)
                            .sorted(comparing(Tile::row).thenComparing(Tile::col))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Tile tile(String[] cells) {
        return new Tile(
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                TerytCode.of(cells[2]),
                cells[4]);
    }
}
