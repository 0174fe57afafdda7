package pl.paktometr.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.NewToken;
import pl.paktometr.account.TokenRow;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Parameter;

/** One's own tokens for programs. A new one is shown in the answer to the form and never again. */
@Named
@RequestScoped
public class AccountTokens {

    @Inject Accounts accounts;
    @Inject Access access;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private String label = "";
    private String password = "";
    private @Nullable String code;
    private @Nullable NewToken made;

    public void make() {
        made = accounts.createToken(access.caller().login(), password, Parameter.text(code), label);
        label = "";
    }

    public String revoke() {
        accounts.revoke(Long.parseLong(request.getParameter("id")));
        messages.done("account_tokens.revoked");
        return "/account/tokens.xhtml?faces-redirect=true";
    }

    public List<TokenRow> getRows() {
        return accounts.myTokens().stream().filter(row -> !row.isLink()).toList();
    }

    /** The one whose end is to be confirmed. */
    public @Nullable TokenRow getChosen() {
        String wanted = request.getParameter("id");
        return getRows().stream()
                .filter(row -> String.valueOf(row.id()).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public @Nullable NewToken getMade() {
        return made;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    /** Never sent back. */
    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    /** Never sent back. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
