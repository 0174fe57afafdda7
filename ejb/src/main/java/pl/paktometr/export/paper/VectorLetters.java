package pl.paktometr.export.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import pl.paktometr.export.print.TaggedPdf;

/** The letters in pictures, the same on every machine. */
final class VectorLetters {

    private static final Font REGULAR = read(TaggedPdf.regularFont());
    private static final Font BOLD = read(TaggedPdf.boldFont());

    private VectorLetters() {}

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    static Font bold(double size) {
        return BOLD.deriveFont((float) size);
    }

    private static Font read(InputStream file) {
        try (file) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("A font that ships with the product", broken);
        }
    }
}
