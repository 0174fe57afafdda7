package pl.paktometr.contact;

import java.util.List;

/** The filled lines of a file, whatever its kind; the first of them is the header. */
record ContactTable(List<Line> lines) {
    /**
     * @param number counted from 1, empty lines included
     * @param cells without blanks around them
     */
    record Line(int number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
