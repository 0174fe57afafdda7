package pl.paktometr.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import pl.paktometr.account.Accounts;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.security.Limits;

/** Says the same whoever asks: here nobody learns who has an account. */
@Named
@RequestScoped
public class Forgotten {
    @Inject Accounts accounts;
    @Inject Limits limits;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private String called = "";

    public String send() {
        limits.letter(request);
        accounts.forgot(called);
        messages.done("forgotten.sent");
        return "/login.xhtml?faces-redirect=true";
    }

    public String getCalled() {
        return called;
    }

    public void setCalled(String called) {
        this.called = called;
    }
}
