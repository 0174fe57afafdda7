package pl.paktometr.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.Accounts;
import pl.paktometr.shared.Page;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;

/**
 * The accounts a visitor looks after; {@code ?login=} chooses the one that something is done to.
 */
@Named
@RequestScoped
public class AccountList {

    private static final int SIZE = 50;

    @Inject Accounts accounts;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private String text = "";
    private int first;
    private final Once<Page<AccountRow>> found =
            new Once<>(() -> accounts.list(text, Math.max(0, first), SIZE));
    private @Nullable OneTimeLink link;

    /** Before anything is shown, so that who may not see the list sees nothing of it. */
    public void load() {
        getFound();
    }

    public void renewInvitation() {
        link = OneTimeLink.of(accounts.renewInvitation(getChosen()), request);
    }

    public String deactivate() {
        accounts.deactivate(getChosen());
        messages.done("account_list.deactivated", getChosen());
        return "/account/list.xhtml?faces-redirect=true";
    }

    public String getChosen() {
        return Parameter.text(request.getParameter("login"));
    }

    public Page<AccountRow> getFound() {
        return found.get();
    }

    public @Nullable OneTimeLink getLink() {
        return link;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Parameter.text(text);
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public int getSize() {
        return SIZE;
    }
}
