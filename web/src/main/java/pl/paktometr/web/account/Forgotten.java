package pl.paktometr.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.paktometr.account.Accounts;
import pl.paktometr.web.shared.Messages;

/** Says the same whoever asks: here nobody learns who has an account. */
@Named
@RequestScoped
public class Forgotten {
    @Inject Accounts accounts;
    @Inject Messages messages;

    private String called = "";

    public String send() {
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
