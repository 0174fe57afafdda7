package pl.paktometr.export.paper;

import java.io.IOException;
import java.util.List;

/**
 * Counties as equal tiles, where they lie.
 *
 * @param described for whoever does not see it
 * @param legend what the colours mean
 */
public record TileMap(String caption, String described, List<Tile> tiles, List<Sample> legend)
        implements Block {

    /**
     * @param hatched whether fewer than half answered
     */
    public record Tile(
            int column, int row, String name, String shown, Shade shade, boolean hatched) {}

    /** A colour and its meaning. */
    public record Sample(Shade shade, String meaning) {}

    public TileMap {
        tiles = List.copyOf(tiles);
        legend = List.copyOf(legend);
    }

    public int width() {
        return 1 + tiles.stream().mapToInt(Tile::column).max().orElse(0);
    }

    public int height() {
        return 1 + tiles.stream().mapToInt(Tile::row).max().orElse(0);
    }

    @Override
    public void writeTo(Out out) throws IOException {
        out.map(this);
    }
}
