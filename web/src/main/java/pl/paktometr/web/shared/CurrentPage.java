package pl.paktometr.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * What follows from a page's path alone, and where it stands in the address bar; in pages {@code
 * #{page}}.
 */
@Named("page")
@RequestScoped
public class CurrentPage {

    @Inject HttpServletRequest request;
    @Inject Texts texts;

    /** {@code /response/area.xhtml} is {@code response_area}. */
    public String getName() {
        return nameOf(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    public String getTitle() {
        return texts.of(getName() + ".title");
    }

    public boolean isHome() {
        return getName().equals("index");
    }

    /** Whether this is the page of that path, such as {@code /unit/list.xhtml}. */
    public boolean is(String path) {
        return nameOf(path).equals(getName());
    }

    public Locale getLocale() {
        return texts.locale();
    }

    /**
     * This same page in another language. A page shown in place of another, such as a failure,
     * leads to the other's address.
     */
    public String in(String language) {
        Address address = new Address(path(), query()).without("expired");
        return address.with(Language.NAME, language).toString();
    }

    /** This same page with one parameter changed; an empty value takes the parameter away. */
    public String with(String parameter, String value) {
        Address address = new Address(path(), query()).without(parameter);
        return (value.isEmpty() ? address : address.with(parameter, value)).toString();
    }

    static String nameOf(String path) {
        return path.replaceFirst("^/(WEB-INF/)?", "")
                .replaceFirst("\\.xhtml$", "")
                .replace('/', '_');
    }

    private String path() {
        return original(
                RequestDispatcher.ERROR_REQUEST_URI,
                original(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI()));
    }

    private String query() {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }

    private String original(String attribute, String otherwise) {
        return request.getAttribute(attribute) instanceof String value ? value : otherwise;
    }
}
