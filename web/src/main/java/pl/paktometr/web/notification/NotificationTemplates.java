package pl.paktometr.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.notification.LetterTemplate;
import pl.paktometr.notification.Placeholder;
import pl.paktometr.notification.Templates;
import pl.paktometr.shared.Letter.Purpose;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Parameter;

/** How the letters of the region are worded; {@code ?purpose=} chooses the one to change. */
@Named
@RequestScoped
public class NotificationTemplates {
    @Inject Templates templates;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private @Nullable String subject;
    private @Nullable String text;

    /** Before anything is shown, so that who may not see them sees nothing of them. */
    public void load() {
        getAll();
    }

    public List<LetterTemplate> getAll() {
        return templates.all();
    }

    public boolean isOwn(Purpose purpose) {
        return templates.isOwn(purpose);
    }

    /** Null unless one is asked for that there is. */
    public @Nullable Purpose getPurpose() {
        String asked = Parameter.text(request.getParameter("purpose"));
        return getAll().stream()
                .map(LetterTemplate::purpose)
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** What may stand in braces in the letter asked for. */
    public String getPlaceholders() {
        return Stream.ofNullable(getPurpose())
                .flatMap(purpose -> Placeholder.of(purpose).stream())
                .map(Placeholder::written)
                .collect(Collectors.joining(" "));
    }

    public String word() {
        Purpose purpose = getPurpose();
        if (purpose != null) {
            templates.word(purpose, Parameter.text(subject), Parameter.text(text));
            messages.done("notification_templates.saved");
        }
        return "/notification/templates.xhtml?faces-redirect=true";
    }

    public String restore() {
        Purpose purpose = getPurpose();
        if (purpose != null) {
            templates.restore(purpose);
            messages.done("notification_templates.restored");
        }
        return "/notification/templates.xhtml?faces-redirect=true";
    }

    public @Nullable String getSubject() {
        Purpose purpose = getPurpose();
        return subject == null && purpose != null ? templates.one(purpose).subject() : subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getText() {
        Purpose purpose = getPurpose();
        return text == null && purpose != null ? templates.one(purpose).text() : text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
