package pl.paktometr.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import pl.paktometr.spreadsheet.SpreadsheetRefused.Reason;

/** Collects the cells of a sheet in which something stands. */
class SheetCells extends DefaultHandler {

    /** As many as Excel itself keeps; what follows is left over from binary arithmetic. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_NUMBER = 60;
    private static final int FARTHEST = 1_048_576;

    private final SharedStrings texts;
    private final Days days;
    private final int room;
    private final List<Cell> found = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();

    private int row = -1;
    private int column = -1;
    private @Nullable String type;
    private int style;
    private boolean formula;
    private boolean filled;
    private boolean reading;
    private int phonetic;

    /**
     * @param room how many cells there may be
     */
    SheetCells(SharedStrings texts, Days days, int room) {
        this.texts = texts;
        this.days = days;
        this.room = room;
    }

    List<Cell> found() {
        return found;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number) - 1;
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic++;
            case "v", "t" -> {
                reading = phonetic == 0;
                filled = true;
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "c" -> endCell();
            case "rPh" -> phonetic--;
            case "v", "t" -> reading = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            value.append(characters, start, length);
        }
    }

    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = attributes.getValue("t");
        String look = attributes.getValue("s");
        style = look == null ? 0 : Integer.parseInt(look);
        formula = false;
        filled = false;
        value.setLength(0);
    }

    private void endCell() throws SAXException {
        if (row < 0 || row >= FARTHEST || column < 0 || column >= FARTHEST) {
            throw new SAXException("A cell that is nowhere");
        }
        if (filled) {
            add(read(value.toString()));
        } else if (formula) {
            add(new Cell(row, column, Cell.Kind.UNCALCULATED, "", Optional.empty()));
        }
    }

    private Cell read(String text) throws SAXException {
        return switch (type == null ? "n" : type) {
            case "s" -> text(texts.getItemAt(Integer.parseInt(text.strip())).getString());
            case "str", "inlineStr" -> text(new XSSFRichTextString(text).getString());
            case "b" ->
                    new Cell(
                            row,
                            column,
                            Cell.Kind.YES_NO,
                            String.valueOf(text.strip().equals("1")),
                            Optional.empty());
            case "e" -> new Cell(row, column, Cell.Kind.ERROR, text, Optional.empty());
            case "d" -> text(text);
            case "n" -> number(text.strip());
            default -> throw new SAXException("A cell of no known type");
        };
    }

    private Cell text(String text) {
        return new Cell(row, column, Cell.Kind.TEXT, text, Optional.empty());
    }

    private Cell number(String digits) throws SAXException {
        if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
            throw new SAXException("A number that is none");
        }
        double number = Double.parseDouble(digits);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new SAXException("A number that is none");
        }
        Optional<LocalDate> day = days.of(number, style);
        BigDecimal shortest = new BigDecimal(digits).round(DIGITS).stripTrailingZeros();
        return new Cell(
                row,
                column,
                day.isPresent() ? Cell.Kind.DATE : Cell.Kind.NUMBER,
                // of 1e300 no digits are written out
                shortest.scale() < -LONGEST_NUMBER || shortest.scale() > LONGEST_NUMBER
                        ? shortest.toString()
                        : shortest.toPlainString(),
                day);
    }

    private void add(Cell cell) {
        if (found.size() == room) {
            throw new SpreadsheetRefused(Reason.TOO_MANY_CELLS);
        }
        found.add(cell);
    }
}
