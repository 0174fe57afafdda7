package pl.paktometr.web.comparison;

import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.TileGrid;

/** A county in its place on the map. */
public record TileOnMap(TileGrid.Tile tile, CountyScores row) {}
