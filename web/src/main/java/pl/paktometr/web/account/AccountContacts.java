package pl.paktometr.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.paktometr.contact.ContactPreview;
import pl.paktometr.contact.ContactRow;
import pl.paktometr.contact.Contacts;
import pl.paktometr.shared.Roles;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/**
 * Letting in the people of many offices from a file: uploading it, seeing what it would do, and
 * confirming that. In between the page carries the file, so nothing of it is kept.
 */
@Named
@RequestScoped
public class AccountContacts {

    /** One more than the door takes is enough for it to see that it is too much. */
    private static final int MOST_BYTES = 1024 * 1024 + 1;

    /** A table longer than that is cut; what is wrong is always shown whole. */
    private static final int MOST_ROWS = 100;

    @Inject Contacts contacts;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private @Nullable Part file;
    private String content = "";
    private @Nullable ContactPreview preview;

    /** The door refuses anybody else anyway; this keeps them from choosing a file. */
    public void open() throws IOException {
        if (!request.isUserInRole(Roles.ANALYST) && !request.isUserInRole(Roles.ADMINISTRATOR)) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(403, "");
            faces.responseComplete();
        }
    }

    public void receive() throws IOException {
        if (file == null) {
            throw new IllegalStateException("The field is required");
        }
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            preview = contacts.preview(bytes);
            content = Base64.getUrlEncoder().encodeToString(bytes);
        }
    }

    public String invite() {
        int invited = contacts.invite(carried(), Integer.parseInt(request.getParameter("seen")));
        messages.done("account_contacts.done", texts.count("account_contacts.invited", invited));
        return "/account/list.xhtml?faces-redirect=true";
    }

    /** None until a file was uploaded. */
    public @Nullable ContactPreview getPreview() {
        if (preview == null && !getContent().isEmpty()) {
            preview = contacts.preview(carried());
        }
        return preview;
    }

    /** The file as the page carries it from the preview to the confirmation. */
    public String getContent() {
        String carried = Parameter.text(request.getParameter("content"));
        return content.isEmpty() && carried.matches("[A-Za-z0-9_=-]*") ? carried : content;
    }

    private byte[] carried() {
        return Base64.getUrlDecoder().decode(getContent());
    }

    public List<ContactRow> rows(ContactPreview shown, String state) {
        return shown.rows().stream().filter(row -> row.state().name().equals(state)).toList();
    }

    public List<ContactRow> beginning(List<ContactRow> rows) {
        return rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    }

    public int getMostRows() {
        return MOST_ROWS;
    }

    /**
     * Whether there is anybody to invite. A button that was pressed counts even if meanwhile there
     * is nobody left: the door then says why nothing was done.
     */
    public boolean isConfirmable() {
        boolean shown =
                FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        ContactPreview known = getPreview();
        return known != null && (!shown || known.count(ContactRow.State.GOOD) > 0);
    }

    /** What the button does, with both numbers. */
    public String confirmation(ContactPreview shown) {
        String invite = texts.count("account_contacts.invite", shown.count(ContactRow.State.GOOD));
        long wrong = shown.count(ContactRow.State.WRONG);
        return wrong == 0 ? invite : invite + ", " + texts.count("account_contacts.skip", wrong);
    }

    public String ignored(ContactPreview shown) {
        return shown.ignored().stream().map("„%s”"::formatted).collect(Collectors.joining(", "));
    }

    /** In sentences. */
    public String problems(ContactRow row) {
        return row.problems().stream().map(texts::message).collect(Collectors.joining(" "));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
