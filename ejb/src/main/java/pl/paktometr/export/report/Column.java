package pl.paktometr.export.report;

import java.util.function.Function;

/**
 * A column of a sheet whose rows are made of {@code R}.
 *
 * @param code stable for ever, for programs
 * @param label for people
 * @param cell its cell in a row
 */
public record Column<R>(String code, String label, Width width, Function<R, Cell> cell) {

    /** How wide, in characters. */
    public enum Width {
        NARROW(12),
        MEDIUM(24),
        WIDE(80);

        private final int characters;

        Width(int characters) {
            this.characters = characters;
        }

        public int characters() {
            return characters;
        }
    }
}
