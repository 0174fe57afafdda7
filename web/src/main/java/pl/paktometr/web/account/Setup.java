package pl.paktometr.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.SignedIn;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.security.KnownBrowser;

/**
 * Where a one-time link leads: a person chooses a password, the first of all an account as well.
 */
@Named
@RequestScoped
public class Setup {

    private static final String TO_LOGIN = "/login.xhtml?faces-redirect=true";

    @Inject Accounts accounts;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private String token = "";
    private boolean first;
    private String login = "";
    private String name = "";
    private String password = "";
    private String repeated = "";

    @PostConstruct
    void init() {
        token = Optional.ofNullable(request.getParameter("token")).orElse("");
        first = accounts.awaitsFirstAdministrator(token);
    }

    /** Refuses a link that is not valid before anything is asked. */
    public void open() {
        if (!first) {
            accounts.invited(token);
        }
    }

    public String finish() {
        if (!password.equals(repeated)) {
            messages.wrong("repeated", "setup.repeated_otherwise");
            return "";
        }
        if (first) {
            accounts.setUpFirstAdministrator(token, login.strip(), name, password);
        } else {
            SignedIn invited = accounts.redeem(token, password);
            login = invited.caller().login();
            KnownBrowser.keep(invited);
        }
        messages.done("setup.done", login);
        return TO_LOGIN;
    }

    public String getToken() {
        return token;
    }

    /** Whom the link is for. */
    public String getInvited() {
        return accounts.invited(token);
    }

    public boolean isFirst() {
        return first;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never sent back. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Never sent back. */
    public String getRepeated() {
        return "";
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
