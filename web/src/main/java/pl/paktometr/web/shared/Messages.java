package pl.paktometr.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page has to tell its visitor at the top; in pages {@code #{messages}}. A bean says it by
 * {@link #done}.
 */
@Named
@RequestScoped
public class Messages {

    @Inject Texts texts;

    /** What went well, shown on the next page the visitor sees, also after a redirect. */
    public void done(String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.of(key, args)));
    }

    /** What is wrong with a field, by its id. */
    public void wrong(String field, String key, Object... args) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        field,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key, args), null));
    }

    public List<String> getDone() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity().equals(FacesMessage.SEVERITY_INFO))
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** What is wrong, in the order of the page, each with the field it is about. */
    public List<Wrong> getWrong() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Wrong> wrong = new ArrayList<>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(
                        field ->
                                faces.getMessageList(field).stream()
                                        .filter(message -> !isGood(message))
                                        .map(message -> new Wrong(field, message.getSummary()))
                                        .forEach(wrong::add));
        return wrong;
    }

    private static boolean isGood(FacesMessage message) {
        return message.getSeverity().equals(FacesMessage.SEVERITY_INFO);
    }

    /** One thing that is wrong. */
    public record Wrong(@Nullable String field, String text) {}
}
