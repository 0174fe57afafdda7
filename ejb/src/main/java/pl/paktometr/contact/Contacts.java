package pl.paktometr.contact;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.paktometr.account.Access;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.NewAccount;
import pl.paktometr.shared.Deed;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.Units;

/**
 * Door to letting in the people of many offices: first shown, then, once confirmed, done. Nothing
 * is kept in between; whoever confirms brings the file again.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST})
public class Contacts {
    private static final int AT_A_TIME = 50;

    @PersistenceContext EntityManager em;
    @Inject Accounts accounts;
    @Inject Units units;
    @Inject Access access;
    @Inject Event<Deed> deeds;

    /**
     * What the file would do; nothing is changed.
     *
     * @param file XLSX or CSV, at most 1 MB and 5,000 people
     * @throws ContactFileRefused if it cannot be read
     */
    public ContactPreview preview(byte[] file) {
        List<TerytCode> regions = regions();
        return ContactPreview.of(
                ContactFile.read(file),
                regions.stream().flatMap(region -> unitsOf(region).stream()).toList(),
                regions.stream().flatMap(region -> peopleOf(region).stream()).toList());
    }

    /**
     * Invites everybody whose line is good and who has no account there yet, or nobody.
     *
     * @param file the same that the preview was of
     * @param seen how many the preview said that would be
     * @return how many were invited
     * @throws ContactFileRefused if it cannot be read
     * @throws ContactPreviewOutdated if it would be another number now
     */
    public int invite(byte[] file, int seen) {
        ContactPreview preview = preview(file);
        List<NewAccount> wanted = preview.wanted();
        if (wanted.size() != seen) {
            throw new ContactPreviewOutdated();
        }
        for (int i = 0; i < wanted.size(); i++) {
            accounts.create(wanted.get(i));
            if (i % AT_A_TIME == AT_A_TIME - 1) {
                em.flush();
                em.clear(); // or each query looks all those before through for changes
            }
        }
        TerytCode own = access.caller().region();
        deeds.fire(
                Deed.inRegion(
                        Deed.Kind.CONTACTS_IMPORTED,
                        own == null ? "" : own.digits(),
                        wanted.size() + "/" + preview.rows().size()));
        return wanted.size();
    }

    private List<TerytCode> regions() {
        TerytCode own = access.caller().region();
        return own == null ? units.regions().stream().map(Region::code).toList() : List.of(own);
    }

    private List<Unit> unitsOf(TerytCode region) {
        return units.search("", region, 0, Integer.MAX_VALUE).rows();
    }

    private List<AccountRow> peopleOf(TerytCode region) {
        return accounts.everOfOffices(region);
    }
}
