package pl.paktometr.audit;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.paktometr.account.Access;
import pl.paktometr.shared.Ascii;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Page;
import pl.paktometr.unit.TerytCode;

/** Door to the log. Reading it is a deed itself. */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST})
public class AuditLog {
    private static final String WANTED =
            """
            where (:region = '' or e.region = :region)
            and (:kind is null or e.kind = :kind)
            and (:actor = '' or e.actor = :actor)
            and (:unit = '' or e.unit = :unit)
            and (:from is null or e.at >= :from)
            and (:until is null or e.at < :until)
            """;

    @PersistenceContext EntityManager em;
    @Inject Access access;
    @Inject AuditLinking linking;
    @Inject Event<Deed> deeds;

    /** Newest first; an analyst finds what happened in the own region. */
    public Page<AuditRow> read(AuditFilter filter, int first, int size) {
        deeds.fire(Deed.inRegion(Deed.Kind.AUDIT_READ, region(), filter.inWords()));
        long total =
                wanted("select count(e) from AuditEntry e " + WANTED, Long.class, filter)
                        .getSingleResult();
        return new Page<>(
                wanted(
                                "select e from AuditEntry e " + WANTED + " order by e.id desc",
                                AuditEntry.class,
                                filter)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultStream()
                        .map(AuditEntry::row)
                        .toList(),
                total);
    }

    /**
     * What an export of these entries takes in: all that stand in the chain by now, and so not the
     * export itself, which is put on record first. It is on record even if the file then breaks
     * off.
     */
    public AuditExport export(AuditFilter filter) {
        linking.link();
        long last = em.find(AuditHead.class, AuditHead.ONLY).seq();
        deeds.fire(Deed.inRegion(Deed.Kind.AUDIT_EXPORTED, region(), filter.inWords()));
        return new AuditExport(filter, last);
    }

    /** Gives every link of the export away, oldest first, without holding more than a few. */
    public void write(AuditExport export, Consumer<AuditLink> each) {
        try (Stream<Object[]> links =
                wanted(
                                "select e, p.hash from AuditEntry e"
                                        + " left join AuditEntry p on p.seq = e.seq - 1 "
                                        + WANTED
                                        + " and e.seq <= :last order by e.seq",
                                Object[].class,
                                export.filter())
                        .setParameter("last", export.last())
                        .setHint("org.hibernate.readOnly", true)
                        .setHint("org.hibernate.fetchSize", 1000)
                        .getResultStream()) {
            links.forEach(
                    row -> {
                        AuditEntry link = (AuditEntry) row[0];
                        each.accept(link.link((String) row[1]));
                        em.detach(link);
                    });
        }
    }

    /** Goes through all of it: a link changed, missing or put in between breaks the chain there. */
    @RolesAllowed({ADMINISTRATOR, SYSTEM})
    public ChainCheck check() {
        linking.link();
        AuditHead head = em.find(AuditHead.class, AuditHead.ONLY);
        long intact = 0;
        String last = "";
        try (Stream<AuditEntry> links =
                em.createQuery(
                                "select e from AuditEntry e where e.seq <= :last order by e.seq",
                                AuditEntry.class)
                        .setParameter("last", head.seq())
                        .setHint("org.hibernate.readOnly", true)
                        .setHint("org.hibernate.fetchSize", 1000)
                        .getResultStream()) {
            Iterator<AuditEntry> each = links.iterator();
            while (each.hasNext()) {
                AuditEntry link = each.next();
                if (!link.follows(intact, last)) {
                    break;
                }
                last = String.valueOf(link.hash());
                intact++;
                em.detach(link);
            }
        }
        boolean toTheEnd = intact == head.seq() && last.equals(head.hash());
        ChainCheck check =
                new ChainCheck(head.seq(), toTheEnd ? intact : Math.min(intact, head.seq() - 1));
        deeds.fire(Deed.of(Deed.Kind.AUDIT_CHECKED, check.inWords()));
        return check;
    }

    /** What the last of those found; asking is no deed. */
    @RolesAllowed(ADMINISTRATOR)
    public Optional<LastCheck> lastCheck() {
        return em.createQuery(
                        "select e from AuditEntry e where e.kind = :kind order by e.id desc",
                        AuditEntry.class)
                .setParameter("kind", Deed.Kind.AUDIT_CHECKED)
                .setMaxResults(1)
                .getResultStream()
                .map(AuditEntry::row)
                .map(row -> new LastCheck(row.at(), ChainCheck.of(row.details())))
                .findFirst();
    }

    /** How far the chain is behind; asking is no deed. */
    @RolesAllowed({ADMINISTRATOR, SYSTEM})
    public AuditBacklog backlog() {
        Tuple loose =
                em.createQuery(
                                "select count(e), min(e.at) from AuditEntry e where e.seq is null",
                                Tuple.class)
                        .getSingleResult();
        return new AuditBacklog(
                em.find(AuditHead.class, AuditHead.ONLY).seq(),
                loose.get(0, Long.class),
                loose.get(1, Instant.class));
    }

    private <T> TypedQuery<T> wanted(String jpql, Class<T> type, AuditFilter filter) {
        return em.createQuery(jpql, type)
                .setParameter("region", region())
                .setParameter("kind", filter.kind())
                .setParameter("actor", Ascii.orNowhere(filter.actor()))
                .setParameter("unit", Ascii.orNowhere(filter.unit()))
                .setParameter("from", filter.from())
                .setParameter("until", filter.until());
    }

    /** Empty for the whole installation. */
    private String region() {
        return Optional.ofNullable(access.caller().region()).map(TerytCode::digits).orElse("");
    }
}
