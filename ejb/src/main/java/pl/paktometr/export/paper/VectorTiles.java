package pl.paktometr.export.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A map of tiles as lines and letters; sizes in the pixels of style sheets. */
record VectorTiles(TileMap map) implements Pictures.Picture {

    private static final double LEGEND = 26;
    private static final double SWATCH = 10;
    private static final double NAME = 9;
    private static final double FIGURE = 12;
    private static final double HATCH = 6;
    private static final Color LINE = new Color(0x5b6770);
    private static final Color HATCHING = new Color(0xc3ccd4);

    @Override
    public void draw(Graphics2D graphics, Rectangle2D room) {
        double height = (room.getHeight() - LEGEND) / map.height();
        double width = Math.min(room.getWidth() / map.width(), height * 2.3);
        for (TileMap.Tile tile : map.tiles()) {
            Rectangle2D place =
                    new Rectangle2D.Double(
                            tile.column() * width + 1,
                            tile.row() * height + 1,
                            width - 2,
                            height - 2);
            paint(graphics, place, tile.shade(), tile.hatched());
            graphics.setColor(colour(tile.hatched() ? Shade.NONE.ink() : tile.shade().ink()));
            write(graphics, VectorLetters.regular(NAME), tile.name(), place, 0.42);
            write(graphics, VectorLetters.bold(FIGURE), tile.shown(), place, 0.80);
        }
        legend(graphics, room);
    }

    private void legend(Graphics2D graphics, Rectangle2D room) {
        double left = 1;
        double top = room.getHeight() - SWATCH - 2;
        graphics.setFont(VectorLetters.regular(NAME + 1));
        for (TileMap.Sample sample : map.legend()) {
            paint(
                    graphics,
                    new Rectangle2D.Double(left, top, SWATCH, SWATCH),
                    sample.shade(),
                    false);
            graphics.setColor(colour(Shade.NONE.ink()));
            graphics.drawString(
                    sample.meaning(), (float) (left + SWATCH + 3), (float) (top + SWATCH - 2));
            left += SWATCH + 14 + graphics.getFontMetrics().stringWidth(sample.meaning());
        }
    }

    private static void paint(
            Graphics2D graphics, Rectangle2D place, Shade shade, boolean hatched) {
        graphics.setColor(hatched ? Color.WHITE : colour(shade.paint()));
        graphics.fill(place);
        if (hatched) {
            hatch(graphics, place);
        }
        graphics.setColor(LINE);
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.draw(place);
    }

    private static void hatch(Graphics2D graphics, Rectangle2D place) {
        Shape before = graphics.getClip();
        graphics.clip(place);
        graphics.setColor(HATCHING);
        graphics.setStroke(new BasicStroke(0.8f));
        for (double x = place.getX() - place.getHeight(); x < place.getMaxX(); x += HATCH) {
            graphics.draw(
                    new Line2D.Double(x, place.getMaxY(), x + place.getHeight(), place.getY()));
        }
        graphics.setClip(before);
    }

    /** In the middle, in letters as small as it takes. */
    private static void write(
            Graphics2D graphics, Font font, String text, Rectangle2D place, double down) {
        graphics.setFont(font);
        double width = graphics.getFontMetrics().stringWidth(text);
        if (width > place.getWidth() - 2) {
            graphics.setFont(
                    font.deriveFont((float) (font.getSize2D() * (place.getWidth() - 2) / width)));
            width = place.getWidth() - 2;
        }
        graphics.drawString(
                text,
                (float) (place.getCenterX() - width / 2),
                (float) (place.getY() + place.getHeight() * down));
    }

    private static Color colour(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }
}
