package pl.paktometr.web.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.Caller;
import pl.paktometr.account.DataLink;
import pl.paktometr.web.shared.Incidents;

/**
 * Finds out who is calling: the API by its bearer token, which makes no session, or by the
 * browser's session; pages by the session alone; one address of data by a link's token. The account
 * is read anew each time, so a change of its role counts at once. What an unknown caller gets is up
 * to {@link SignedInOnly}; what breaks here, to {@link Incidents}: the server would write the
 * address into its log, with any token in it.
 */
@ApplicationScoped
public class CallerMechanism implements HttpAuthenticationMechanism {

    /** The attribute of a request by a good link that says which: a {@link DataLink}. */
    static final String LINK = "paktometr.link";

    @Inject Accounts accounts;
    @Inject Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Caller> found;
        try {
            found = caller(request);
        } catch (RuntimeException failure) {
            request.setAttribute(Incidents.EARLIER, failure);
            return context.doNothing();
        }
        return found.map(
                        caller ->
                                context.notifyContainerAboutLogin(
                                        new CallerPrincipal(caller.login()),
                                        caller.role().groups()))
                .orElseGet(context::doNothing);
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        if (Destination.of(request).isStatic() || Destination.of(request).isWatch()) {
            return Optional.empty();
        }
        Optional<String> link = Destination.of(request).link();
        if (link.isPresent()) {
            Optional<DataLink> known = accounts.link(link.get());
            known.ifPresent(it -> request.setAttribute(LINK, it));
            return known.map(DataLink::caller);
        }
        Optional<String> token = token(request);
        return token.isPresent()
                ? accounts.callerOfToken(token.get())
                : BrowserSession.of(request)
                        .filter(session -> session.lasts(clock.instant()))
                        .flatMap(
                                session ->
                                        accounts.callerOfSession(
                                                session.login(), session.credentials()));
    }

    /** The token of a request to the API; elsewhere the header means nothing. */
    static Optional<String> token(HttpServletRequest request) {
        return Bearer.token(request.getHeader("Authorization"))
                .filter(token -> Destination.of(request).isApi());
    }
}
