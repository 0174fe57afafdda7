package pl.paktometr.export.paper;

import java.util.List;

/**
 * @param ownPage whether it begins one
 * @param blocks the whole of it, for whoever reads
 * @param slides what of it is shown to an audience; none where it is only to be read
 */
public record Chapter(String title, boolean ownPage, List<Block> blocks, List<Slide> slides) {

    public Chapter {
        blocks = List.copyOf(blocks);
        slides = List.copyOf(slides);
    }

    public static Chapter toRead(String title, List<Block> blocks) {
        return new Chapter(title, false, blocks, List.of());
    }
}
