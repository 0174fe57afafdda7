package pl.paktometr.web.shared.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The secret our scripts send in the header {@code X-Paktometr-Csrf}; in pages {@code
 * #{csrf.token}}.
 */
@Named
@RequestScoped
public class Csrf {

    @Inject HttpServletRequest request;

    /** Empty for a visitor who has not signed in. */
    public String getToken() {
        return BrowserSession.of(request).map(BrowserSession::csrf).orElse("");
    }
}
