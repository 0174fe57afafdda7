package pl.paktometr.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The order the visitor asked for by a table's header, kept in the address as {@code sort=name},
 * downwards {@code sort=-name}; in pages {@code #{sorting}}. What a name means is for the page's
 * bean to say.
 */
@Named
@RequestScoped
public class Sorting {

    @Inject HttpServletRequest request;
    @Inject CurrentPage page;

    /** The column asked for; empty for the page's own order. */
    public String by() {
        return isDescending() ? asked().substring(1) : asked();
    }

    public boolean isDescending() {
        return asked().startsWith("-");
    }

    /** For {@code aria-sort}; none where the table is not sorted by that column. */
    public @Nullable String direction(String column) {
        if (!by().equals(column)) {
            return null;
        }
        return isDescending() ? "descending" : "ascending";
    }

    /** The address that sorts by the column, or turns the order round where it already does. */
    public String address(String column) {
        return page.with("sort", asked().equals(column) ? "-" + column : column);
    }

    private String asked() {
        String sort = request.getParameter("sort");
        return sort == null ? "" : sort;
    }
}
