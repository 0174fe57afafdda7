package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.paktometr.comparison.TileGrid.Tile;
import pl.paktometr.unit.TerytCode;

class TileGridTest {

    @Test
    void placesEveryCountyOfPomorzeOnATileOfItsOwn() {
        TileGrid pomorskie = TileGrid.of(TerytCode.of("22"));
        assertThat(pomorskie.tiles()).hasSize(20).extracting(Tile::county).doesNotHaveDuplicates();
        assertThat(pomorskie.tiles())
                .extracting(tile -> tile.col() + "," + tile.row())
                .doesNotHaveDuplicates();
        assertThat(pomorskie.tiles()).contains(new Tile(2, 1, TerytCode.of("2205"), "kartuski"));
    }

    @Test
    void isEmptyForARegionWithoutAGrid() {
        assertThat(TileGrid.of(TerytCode.of("02")).tiles()).isEmpty();
    }
}
