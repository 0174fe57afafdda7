package pl.paktometr.export.paper;

import pl.paktometr.export.Wording;

/** The numbers of tables and figures, in the order in which they are asked for. */
final class Numbers {

    private final Wording wording;
    private int tables;
    private int figures;

    /** What a caption begins with, and the number it goes on with. */
    record Label(String name, int number) {

        String before(String caption) {
            return name + "\u00a0" + number + ". " + caption;
        }
    }

    Numbers(Wording wording) {
        this.wording = wording;
    }

    Label table() {
        return new Label(wording.of("paper.table"), ++tables);
    }

    Label figure() {
        return new Label(wording.of("paper.figure"), ++figures);
    }
}
