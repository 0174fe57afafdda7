package pl.paktometr.export.paper;

import java.util.List;

/**
 * A report in chapters. What it is called stands in the document it is made for.
 *
 * @param facts what the reader must know first: when it was made, of what, by which rules
 * @param templates what the files are made after
 */
public record Paper(
        String subtitle, List<String> facts, List<Chapter> chapters, TemplateFiles templates) {

    public Paper {
        facts = List.copyOf(facts);
        chapters = List.copyOf(chapters);
    }

    /** Every table, in order: the data behind it. */
    public List<Table> tables() {
        return chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(block -> block.data().stream())
                .distinct()
                .toList();
    }
}
