package pl.paktometr.export.paper;

import java.util.List;

/**
 * @param blocks one that fills it, or two side by side
 * @param spoken what whoever shows it should know and say: how it was made
 */
public record Slide(String title, List<Block> blocks, List<String> spoken) {

    public Slide {
        blocks = List.copyOf(blocks);
        spoken = List.copyOf(spoken);
    }
}
