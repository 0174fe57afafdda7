package pl.paktometr.web.comparison;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Picture.Cell;
import pl.paktometr.comparison.Picture.Column;
import pl.paktometr.comparison.Picture.Kind;
import pl.paktometr.comparison.Picture.Row;
import pl.paktometr.comparison.Selection;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.web.shared.CurrentPage;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Texts;

/**
 * The table of a picture. Its cells carry the numbers unrounded in {@code data-value}, and the
 * drawing beside it is made from those and nothing else. Written by hand, since thousands of cells
 * as Faces components take longer than all the rest.
 */
@FacesComponent("pl.paktometr.PictureTable")
public class PictureTable extends UIComponentBase {
    @Override
    public String getFamily() {
        return "pl.paktometr";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Picture picture = (Picture) requireNonNull(getAttributes().get("value"));
        new Writing(
                        faces,
                        (String) requireNonNull(getAttributes().get("tableId")),
                        picture,
                        (Selection) getAttributes().get("selection"))
                .table();
    }

    /** One table being written. */
    private record Writing(
            ResponseWriter out,
            String context,
            String id,
            Picture picture,
            @Nullable Selection selection,
            Texts texts,
            Formats formats,
            CurrentPage page) {

        Writing(FacesContext faces, String id, Picture picture, @Nullable Selection selection) {
            this(
                    faces.getResponseWriter(),
                    faces.getExternalContext().getRequestContextPath(),
                    id,
                    picture,
                    selection,
                    CDI.current().select(Texts.class).get(),
                    CDI.current().select(Formats.class).get(),
                    CDI.current().select(CurrentPage.class).get());
        }

        void table() throws IOException {
            out.startElement("table", null);
            out.writeAttribute("id", id, null);
            out.writeAttribute("class", "heat", null);
            out.startElement("caption", null);
            out.writeAttribute("id", id + "-caption", null);
            // the heading above says the same to those who see it
            out.writeAttribute("class", "visually-hidden", null);
            out.writeText(texts.message(picture.title()), null);
            out.endElement("caption");
            out.startElement("thead", null);
            out.startElement("tr", null);
            heading("name", texts.message(picture.label()), null);
            for (Column column : picture.columns()) {
                heading(column.code(), texts.message(column.label()), column.kind());
            }
            out.endElement("tr");
            out.endElement("thead");
            rows("tbody", picture.rows());
            if (!picture.foot().isEmpty()) {
                rows("tfoot", picture.foot());
            }
            out.endElement("table");
        }

        private void heading(String code, String label, @Nullable Kind kind) throws IOException {
            out.startElement("th", null);
            out.writeAttribute("scope", "col", null);
            out.writeAttribute("data-code", code, null);
            if (kind != null) {
                out.writeAttribute("class", "number", null);
                out.writeAttribute("data-kind", kind.name(), null);
            }
            if (selection == null || picture.total() == 0 || !hasPlaces()) {
                out.writeText(label, null);
            } else {
                boolean up = selection.sort().equals(code);
                boolean down = selection.sort().equals("-" + code);
                if (up || down) {
                    out.writeAttribute("aria-sort", up ? "ascending" : "descending", null);
                }
                out.startElement("a", null);
                out.writeAttribute("rel", "nofollow", null);
                out.writeURIAttribute("href", page.with("sort", up ? "-" + code : code), null);
                out.writeText(label, null);
                out.endElement("a");
            }
            out.endElement("th");
        }

        private boolean hasPlaces() {
            return picture.rows().stream().anyMatch(row -> row.place() != null);
        }

        private void rows(String part, List<Row> rows) throws IOException {
            out.startElement(part, null);
            for (Row row : rows) {
                out.startElement("tr", null);
                out.writeAttribute("data-code", row.code(), null);
                if (row.hatched()) {
                    out.writeAttribute("data-hatched", "true", null);
                }
                name(row);
                for (int i = 0; i < row.cells().size(); i++) {
                    cell(picture.columns().get(i), row.cells().get(i), row.hatched());
                }
                out.endElement("tr");
            }
            out.endElement(part);
        }

        private void name(Row row) throws IOException {
            out.startElement("th", null);
            out.writeAttribute("scope", "row", null);
            String name = texts.message(row.label());
            if (row.place() == null || selection == null) {
                out.writeText(name, null);
            } else {
                out.startElement("a", null);
                out.writeURIAttribute(
                        "href", context + Addressed.page(row.place(), selection), null);
                out.writeText(name, null);
                out.endElement("a");
            }
            out.endElement("th");
        }

        private void cell(Column column, Cell cell, boolean hatched) throws IOException {
            out.startElement("td", null);
            BigDecimal number = cell.number();
            if (column.kind() == Kind.POINTS) {
                out.writeAttribute("class", hatched ? "hatched" : Shade.of(number), null);
            }
            if (number == null) {
                out.writeAttribute("data-absence", cell.absence().name(), null);
                element("span", absence(column, cell.absence()), "class", "absent");
                out.endElement("td");
                return;
            }
            out.writeAttribute("data-value", number.toPlainString(), null);
            out.writeText(written(column.kind()).apply(number), null);
            out.endElement("td");
        }

        /** Having no place is no lack of data. */
        private String absence(Column column, Absence absence) {
            boolean none = column.kind() == Kind.COUNT && absence == Absence.NO_DATA;
            return none ? "–" : formats.absence(absence);
        }

        private Function<BigDecimal, String> written(Kind kind) {
            return switch (kind) {
                case POINTS -> formats::points;
                case CHANGE -> formats::change;
                case COUNT -> formats::number;
                case SHARE -> formats::percent;
            };
        }

        private void element(String name, String text, String attribute, String value)
                throws IOException {
            out.startElement(name, null);
            out.writeAttribute(attribute, value, null);
            out.writeText(text, null);
            out.endElement(name);
        }
    }
}
