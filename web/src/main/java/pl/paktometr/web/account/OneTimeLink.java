package pl.paktometr.web.account;

import jakarta.servlet.http.HttpServletRequest;
import pl.paktometr.account.Invited;

/**
 * The link handed to the person it is for; shown once.
 *
 * @param written whether a letter with it is on its way
 */
public record OneTimeLink(String login, String address, boolean written) {

    static OneTimeLink of(Invited invited, HttpServletRequest request) {
        String page = request.getRequestURL().toString();
        String root =
                page.substring(0, page.length() - request.getRequestURI().length())
                        + request.getContextPath();
        return new OneTimeLink(
                invited.login(), root + "/setup.xhtml?token=" + invited.token(), invited.written());
    }
}
