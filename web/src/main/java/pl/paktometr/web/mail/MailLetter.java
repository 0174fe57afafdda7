package pl.paktometr.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pl.paktometr.mail.LetterRow;
import pl.paktometr.mail.LetterView;
import pl.paktometr.mail.Mails;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;

/** One letter, and its second chance. */
@Named
@RequestScoped
public class MailLetter {

    @Inject Mails mails;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private long id;
    private final Once<LetterView> letter = new Once<>(() -> mails.read(id));

    /** Not a view parameter: the form is there or not before those are known. */
    @PostConstruct
    void init() {
        String wanted = Parameter.text(request.getParameter("id"));
        id = wanted.matches("[0-9]{1,18}") ? Long.parseLong(wanted) : 0;
    }

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
}
