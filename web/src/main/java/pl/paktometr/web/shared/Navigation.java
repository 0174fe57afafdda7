package pl.paktometr.web.shared;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.COMMITTEE;
import static pl.paktometr.shared.Roles.COORDINATOR;
import static pl.paktometr.shared.Roles.COUNTRY_ANALYST;
import static pl.paktometr.shared.Roles.SIGNATORY;
import static pl.paktometr.shared.Roles.SIGNED_IN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** The pages a visitor can go to from anywhere, by role; in pages {@code #{navigation}}. */
@Named
@RequestScoped
public class Navigation {

    /** In the order shown; the label of a page is the text {@code <page>.nav}. */
    static final List<Entry> ENTRIES =
            List.of(
                    new Entry(
                            "/comparison/desk.xhtml",
                            Set.of(ANALYST, COMMITTEE, COUNTRY_ANALYST, ADMINISTRATOR)),
                    new Entry(
                            "/commitment/matrix.xhtml", Set.of(ANALYST, COMMITTEE, ADMINISTRATOR)),
                    new Entry(
                            "/committee/sessions.xhtml", Set.of(ANALYST, COMMITTEE, ADMINISTRATOR)),
                    new Entry("/export/list.xhtml", Set.of(ANALYST, COMMITTEE, ADMINISTRATOR)),
                    new Entry(
                            "/unit/list.xhtml",
                            Set.of(ADMINISTRATOR, ANALYST, COMMITTEE, CLERK, SIGNATORY)),
                    new Entry("/pact/signatories.xhtml", Set.of(ANALYST)),
                    new Entry("/account/list.xhtml", Set.of(ADMINISTRATOR, ANALYST, COORDINATOR)),
                    new Entry("/mail/list.xhtml", Set.of(ADMINISTRATOR, ANALYST)),
                    new Entry("/audit/list.xhtml", Set.of(ADMINISTRATOR, ANALYST)),
                    new Entry("/status/overview.xhtml", Set.of(ADMINISTRATOR)),
                    new Entry("/account/tokens.xhtml", Set.of(SIGNED_IN)),
                    new Entry("/account/password.xhtml", Set.of(SIGNED_IN)));

    @Inject HttpServletRequest request;

    public List<Entry> getEntries() {
        return ENTRIES.stream()
                .filter(entry -> entry.roles().stream().anyMatch(request::isUserInRole))
                .toList();
    }

    /** A page and the roles that see it offered; the page itself guards its door. */
    public record Entry(String path, Set<String> roles) {

        public String label() {
            return CurrentPage.nameOf(path) + ".nav";
        }
    }
}
