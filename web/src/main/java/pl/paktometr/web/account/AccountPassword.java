package pl.paktometr.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.SignedIn;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.security.BrowserSession;
import pl.paktometr.web.shared.security.KnownBrowser;

/** Where a person changes the own password; this browser stays signed in, all others are not. */
@Named
@RequestScoped
public class AccountPassword {

    @Inject Accounts accounts;
    @Inject Clock clock;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private String present = "";
    private String password = "";
    private String repeated = "";
    private @Nullable String code;

    public String change() {
        if (!password.equals(repeated)) {
            messages.wrong("repeated", "setup.repeated_otherwise");
            return "";
        }
        SignedIn in = accounts.changePassword(present, Parameter.text(code), password);
        BrowserSession.begin(request, in, clock.instant());
        KnownBrowser.keep(in);
        messages.done("account_password.changed");
        return "/account/password.xhtml?faces-redirect=true";
    }

    /** Never sent back. */
    public String getPresent() {
        return "";
    }

    public void setPresent(String present) {
        this.present = present;
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

    /** Never sent back. */
    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
