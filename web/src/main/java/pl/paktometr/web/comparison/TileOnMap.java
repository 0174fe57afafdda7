package pl.paktometr.web.comparison;

import pl.paktometr.comparison.Picture.Row;
import pl.paktometr.comparison.TileGrid;

/**
 * A county in its place on the map.
 *
 * @param shade class of the style sheet
 * @param points as shown, or why there are none
 * @param coverage n/N
 * @param link to the page about the county
 */
public record TileOnMap(
        TileGrid.Tile tile, Row row, String shade, String points, String coverage, String link) {}
