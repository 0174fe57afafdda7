package pl.paktometr.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Accounts;
import pl.paktometr.shared.PublicAddress;
import pl.paktometr.web.shared.Messages;

/** The address of one's own calendar: shown in the answer to the form and never again. */
@Named
@RequestScoped
public class AccountCalendar {

    @Inject Accounts accounts;
    @Inject PublicAddress root;
    @Inject Messages messages;

    private @Nullable String address;

    public void make() {
        address = root.of("/api/v1/calendar/" + accounts.createFeedToken() + ".ics");
    }

    public String withdraw() {
        accounts.withdrawFeedToken();
        messages.done("account_tokens.calendar_withdrawn");
        return "/account/tokens.xhtml?faces-redirect=true";
    }

    public @Nullable String getAddress() {
        return address;
    }

    /** Since when there is one; null if there is none. */
    public @Nullable Instant getMade() {
        return accounts.feedTokenMade().orElse(null);
    }
}
