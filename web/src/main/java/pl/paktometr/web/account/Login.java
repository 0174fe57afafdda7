package pl.paktometr.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.SignedIn;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.security.BrowserSession;
import pl.paktometr.web.shared.security.KnownBrowser;
import pl.paktometr.web.shared.security.Limits;
import pl.paktometr.web.shared.security.LocalAddress;

@Named
@RequestScoped
public class Login {

    @Inject Accounts accounts;
    @Inject Limits limits;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private String login = "";
    private String password = "";
    private @Nullable String code;
    private String next = "";

    @PostConstruct
    void init() {
        next = LocalAddress.orHome(request.getParameter("next"));
    }

    public void signIn() throws IOException {
        String name = login.strip();
        SignedIn in =
                limits.signingIn(
                        request,
                        name,
                        () ->
                                accounts.signIn(
                                        name,
                                        password,
                                        Parameter.text(code),
                                        KnownBrowser.marks(request)));
        BrowserSession.begin(request, in, clock.instant());
        KnownBrowser.keep(in);
        FacesContext.getCurrentInstance().getExternalContext().redirect(next);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** Never sent back. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Never sent back. */
    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public String getNext() {
        return next;
    }
}
