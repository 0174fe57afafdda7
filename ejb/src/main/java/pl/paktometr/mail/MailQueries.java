package pl.paktometr.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.Page;

@ApplicationScoped
class MailQueries {
    private static final String WANTED =
            """
            from QueuedLetter l where (:region = '' or l.region = :region)
            and (:state is null or l.state = :state)
            and l.recipient like :pattern escape '!'
            """;

    /** What went wrong before that, nobody will mend. */
    private static final Duration RECENT = Duration.ofDays(30);

    @PersistenceContext EntityManager em;

    QueuedLetter one(long id, String region, LockModeType lock) {
        QueuedLetter letter = em.find(QueuedLetter.class, id, lock);
        if (letter == null || !(region.isEmpty() || letter.region().equals(region))) {
            throw new NoSuchLetter(id);
        }
        return letter;
    }

    Page<LetterRow> list(
            String region, @Nullable LetterState state, String address, int first, int size) {
        return new Page<>(
                wanted(
                                "select l",
                                " order by l.id desc",
                                QueuedLetter.class,
                                region,
                                state,
                                address)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultStream()
                        .map(QueuedLetter::row)
                        .toList(),
                wanted("select count(l)", "", Long.class, region, state, address)
                        .getSingleResult());
    }

    private <T> TypedQuery<T> wanted(
            String select,
            String order,
            Class<T> type,
            String region,
            @Nullable LetterState state,
            String address) {
        String literal = address.strip().replaceAll("[!%_]", "!$0");
        return em.createQuery(select + " " + WANTED + order, type)
                .setParameter("region", region)
                .setParameter("state", state)
                .setParameter("pattern", "%" + literal + "%");
    }

    Map<LetterState, Long> counts(String region) {
        Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
        em.createQuery(
                        """
                        select l.state, count(l) from QueuedLetter l
                        where :region = '' or l.region = :region group by l.state
                        """,
                        Tuple.class)
                .setParameter("region", region)
                .getResultStream()
                .forEach(row -> counts.put(row.get(0, LetterState.class), row.get(1, Long.class)));
        return counts;
    }

    MailBacklog backlog(boolean leaves, Instant now) {
        Map<LetterState, Long> letters = new EnumMap<>(LetterState.class);
        Set<LetterState> unarrived = EnumSet.complementOf(EnumSet.of(LetterState.SENT));
        unarrived.forEach(state -> letters.put(state, 0L));
        em.createQuery(
                        """
                        select l.state, count(l) from QueuedLetter l
                        where l.state in :unarrived and l.createdAt >= :since group by l.state
                        """,
                        Tuple.class)
                .setParameter("unarrived", unarrived)
                .setParameter("since", now.minus(RECENT))
                .getResultStream()
                .forEach(row -> letters.put(row.get(0, LetterState.class), row.get(1, Long.class)));
        Instant oldest =
                em.createQuery(
                                "select min(l.createdAt) from QueuedLetter l where l.state = :waiting",
                                Instant.class)
                        .setParameter("waiting", LetterState.WAITING)
                        .getSingleResult();
        return new MailBacklog(leaves, letters, oldest);
    }

    /** A letter still on its way says nothing yet: the last one before it counts. */
    Set<String> undeliverable(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        Set<String> known =
                em.createQuery(
                                """
                                select distinct l.recipient from QueuedLetter l
                                where l.recipient in :addresses and l.state in :failed
                                and not exists (select 1 from QueuedLetter later
                                where later.recipient = l.recipient and later.id > l.id
                                and later.state = :sent)
                                """,
                                String.class)
                        .setParameter("addresses", addresses)
                        .setParameter("failed", List.of(LetterState.BOUNCED, LetterState.FAILED))
                        .setParameter("sent", LetterState.SENT)
                        .getResultStream()
                        .map(MailQueries::folded)
                        .collect(Collectors.toSet());
        return addresses.stream()
                .filter(address -> known.contains(folded(address)))
                .collect(Collectors.toSet());
    }

    private static String folded(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
