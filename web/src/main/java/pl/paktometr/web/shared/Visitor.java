package pl.paktometr.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;

/** Who looks at the page; in pages {@code #{visitor}}. */
@Named
@RequestScoped
public class Visitor {

    @Inject HttpServletRequest request;
    @Inject Access access;

    /** None for a visitor who has not signed in. */
    public @Nullable String getLogin() {
        return request.getRemoteUser();
    }

    /** The person's own name. */
    public @Nullable String getName() {
        return getLogin() == null ? null : access.caller().name();
    }

    /**
     * Whether the visitor has that role; the roles are the constants of {@code
     * pl.paktometr.shared.Roles}.
     */
    public boolean is(String role) {
        return request.isUserInRole(role);
    }
}
