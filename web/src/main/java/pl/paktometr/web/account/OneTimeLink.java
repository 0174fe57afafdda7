package pl.paktometr.web.account;

import jakarta.servlet.http.HttpServletRequest;

/** The link an administrator hands to the person it is for; shown once. */
public record OneTimeLink(String login, String address) {

    static OneTimeLink of(String login, String token, HttpServletRequest request) {
        String page = request.getRequestURL().toString();
        String root =
                page.substring(0, page.length() - request.getRequestURI().length())
                        + request.getContextPath();
        return new OneTimeLink(login, root + "/setup.xhtml?token=" + token);
    }
}
