package pl.paktometr.web.export;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.TokenRow;
import pl.paktometr.shared.PublicAddress;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.security.LinkTarget;

/**
 * The visitor's links to data that a spreadsheet reads anew. A new one is shown in the answer to
 * the form and never again.
 */
@Named
@RequestScoped
public class ExportLinks {
    @Inject Accounts accounts;
    @Inject PublicAddress root;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private String target = "";
    private @Nullable String label;
    private @Nullable String made;

    @PostConstruct
    void read() {
        String asked = Parameter.text(request.getParameter("target"));
        target = LinkTarget.isData(asked) ? asked : "";
    }

    public void make() {
        made = root.of("/api/v1/links/" + accounts.createLink(Parameter.text(label), target));
    }

    public String withdraw(long id) {
        accounts.revoke(id);
        messages.done("export_links.withdrawn");
        return "/export/links.xhtml?faces-redirect=true";
    }

    public List<TokenRow> getLinks() {
        return accounts.myTokens().stream().filter(TokenRow::isLink).toList();
    }

    /** What a link is to be made of; empty if the address names no data. */
    public String getTarget() {
        return target;
    }

    public @Nullable String getMade() {
        return made;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }
}
