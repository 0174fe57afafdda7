package pl.paktometr.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.mail.LetterRow;
import pl.paktometr.mail.LetterState;
import pl.paktometr.mail.Mails;
import pl.paktometr.shared.Page;
import pl.paktometr.shared.PublicAddress;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** Letters and what became of them, and one to try whether they arrive. */
@Named
@RequestScoped
public class MailList {

    private static final int SIZE = 50;

    @Inject Mails mails;
    @Inject PublicAddress product;
    @Inject Messages messages;
    @Inject Texts texts;

    private String state = "";
    private String address = "";
    private String to = "";
    private int first;
    private final Once<Page<LetterRow>> found =
            new Once<>(() -> mails.list(wanted(), address, Math.max(0, first), SIZE));
    private final Once<List<StateCount>> counts = new Once<>(this::count);

    /** Before anything is shown, so that who may not see the letters sees nothing of them. */
    public void load() {
        getFound();
    }

    public String tryOut() {
        mails.tryOut(
                to.strip(),
                texts.of("mail_list.trial_subject"),
                texts.of("mail_list.trial_text", product.of("/index.xhtml")));
        messages.done("mail_list.tried", to.strip());
        return "/mail/list.xhtml?faces-redirect=true";
    }

    /** What is no state is as good as none. */
    private @Nullable LetterState wanted() {
        return Stream.of(LetterState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    private List<StateCount> count() {
        return mails.counts().entrySet().stream()
                .map(each -> new StateCount(each.getKey(), each.getValue()))
                .toList();
    }

    public Page<LetterRow> getFound() {
        return found.get();
    }

    /** Only the states that occur. */
    public List<StateCount> getCounts() {
        return counts.get();
    }

    public long getAll() {
        return getCounts().stream().mapToLong(StateCount::letters).sum();
    }

    public boolean isSent() {
        return mails.areSent();
    }

    public boolean isKept() {
        return mails.areKept();
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = Parameter.text(state);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = Parameter.text(address);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
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
