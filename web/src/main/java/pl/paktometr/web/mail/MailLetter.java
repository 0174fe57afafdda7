package pl.paktometr.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.mail.LetterRow;
import pl.paktometr.mail.LetterView;
import pl.paktometr.mail.Mails;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;

/** One letter, and its second chance. */
@Named
@RequestScoped
public class MailLetter {

    @Inject Mails mails;
    @Inject Messages messages;

    private long id;
    private final Once<LetterView> letter = new Once<>(() -> mails.read(id));

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        letter.get();
    }

    public String sendAgain() {
        mails.sendAgain(id);
        messages.done("mail_letter.queued");
        return "/mail/letter.xhtml?faces-redirect=true&id=" + id;
    }

    public LetterRow getRow() {
        return letter.get().row();
    }

    /** Empty where the text is not shown. */
    public List<TextPart> getParts() {
        String text = letter.get().text();
        return text == null ? List.of() : TextPart.of(text);
    }

    public @Nullable Long getId() {
        return id;
    }

    /** What is no letter's number is none's. */
    public void setId(@Nullable Long id) {
        this.id = id == null ? 0 : id;
    }
}
