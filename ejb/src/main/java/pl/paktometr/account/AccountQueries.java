package pl.paktometr.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.paktometr.shared.Ascii;

@ApplicationScoped
class AccountQueries {
    /** Whose accounts; empty for all. */
    record Reach(String region, String unit) {}

    @PersistenceContext EntityManager em;

    Optional<Account> one(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Ascii.orNowhere(login))
                .getResultStream()
                .findFirst();
    }

    Optional<Account> active(String login) {
        return em.createQuery(
                        "select a from Account a where a.login = :login and a.active",
                        Account.class)
                .setParameter("login", Ascii.orNowhere(login))
                .getResultStream()
                .findFirst();
    }

    /**
     * Active, and with that password and second factor: new ones end older sessions. What the clock
     * says has no part in it, for it may be put back.
     */
    Optional<Account> withCredentials(String login, Instant credentials) {
        return em
                .createQuery(
                        """
                        select a from Account a where a.login = :login and a.active
                        and a.passwordChangedAt = :credentials
                        """,
                        Account.class)
                .setParameter("login", Ascii.orNowhere(login))
                .setParameter("credentials", credentials)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Without loading the account, so that {@link #lockedForSignIn} afterwards sees it fresh. */
    Optional<String> storedHash(String login) {
        return em.createQuery(
                        """
                        select a.passwordHash from Account a
                        where a.login = :login and a.active and a.passwordHash is not null
                        """,
                        String.class)
                .setParameter("login", Ascii.orNowhere(login))
                .getResultStream()
                .findFirst();
    }

    /**
     * Locks the row until the transaction ends, so that simultaneous guesses are counted one by
     * one.
     */
    Optional<Account> lockedForSignIn(String login) {
        return em.createQuery(
                        """
                        select a from Account a
                        where a.login = :login and a.active and a.passwordHash is not null
                        """,
                        Account.class)
                .setParameter("login", Ascii.orNowhere(login))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> ofToken(Secret token, Instant at) {
        return em
                .createQuery(
                        """
                        select t from AccessToken t join fetch t.account
                        where t.tokenHash = :hash and t.expiresAt > :at and t.account.active
                          and t.target is null
                        """,
                        AccessToken.class)
                .setParameter("hash", token.hash())
                .setParameter("at", at)
                .getResultList()
                .stream()
                .map(AccessToken::account)
                .findFirst();
    }

    Optional<DataLink> link(Secret token, Instant at) {
        return em.createQuery(
                        """
                        select t from AccessToken t join fetch t.account
                        where t.tokenHash = :hash and t.expiresAt > :at and t.account.active
                          and t.target is not null
                        """,
                        AccessToken.class)
                .setParameter("hash", token.hash())
                .setParameter("at", at)
                .getResultStream()
                .map(AccessToken::link)
                .findFirst();
    }

    List<TokenRow> tokensOf(String login, Instant at) {
        return em.createQuery(
                        """
                        select t from AccessToken t
                        where t.account.login = :login and t.expiresAt > :at
                        order by t.createdAt desc, t.id desc
                        """,
                        AccessToken.class)
                .setParameter("login", Ascii.orNowhere(login))
                .setParameter("at", at)
                .getResultStream()
                .map(AccessToken::row)
                .toList();
    }

    void deleteToken(long id, String owner) {
        em.createQuery(
                        """
                        delete from AccessToken t where t.id = :id
                        and t.account.id = (select a.id from Account a where a.login = :owner)
                        """)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    void deleteTokensOf(Account account) {
        em.createQuery("delete from AccessToken t where t.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    Optional<Account> ofFeedToken(Secret token) {
        return em.createQuery(
                        """
                        select t from FeedToken t join fetch t.account
                        where t.tokenHash = :hash and t.account.active
                        """,
                        FeedToken.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .map(FeedToken::account)
                .findFirst();
    }

    Optional<Instant> feedTokenMade(String login) {
        return em.createQuery(
                        "select t from FeedToken t where t.account.login = :login", FeedToken.class)
                .setParameter("login", Ascii.orNowhere(login))
                .getResultStream()
                .map(FeedToken::createdAt)
                .findFirst();
    }

    void deleteFeedTokenOf(Account account) {
        em.createQuery("delete from FeedToken t where t.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Locked: of two people with the same link only one chooses the password. */
    Optional<Invitation> invitation(Secret secret, LockModeType lock) {
        return em.createQuery(
                        """
                        select i from Invitation i join fetch i.account
                        where i.tokenHash = :hash and i.account.active
                        """,
                        Invitation.class)
                .setParameter("hash", secret.hash())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    void deleteInvitationsOf(Account account) {
        em.createQuery("delete from Invitation i where i.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    boolean hasAdministrator() {
        return !em.createQuery("select 1 from Account a where a.role = :role", Integer.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<AccountRow> list(Reach reach, String text, int first, int size) {
        return matching("select a from Account a", reach, text, " order by a.login", Account.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Account::row)
                .toList();
    }

    long count(Reach reach, String text) {
        return matching("select count(a) from Account a", reach, text, "", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> matching(
            String select, Reach reach, String text, String order, Class<T> type) {
        String where =
                """
                 where (a.login like :plain escape '!' or a.name like :pattern escape '!'
                 or a.email like :pattern escape '!' or a.unit like :plain escape '!')
                 and (:region = '' or a.region = :region) and (:unit = '' or a.unit = :unit)
                """;
        String literal = text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return em.createQuery(select + where + order, type)
                .setParameter("pattern", "%" + literal + "%")
                .setParameter("plain", "%" + Ascii.orNowhere(literal) + "%")
                .setParameter("region", reach.region())
                .setParameter("unit", reach.unit());
    }

    /**
     * Those of the offices of a region, or of one of them, by unit and role.
     *
     * @param ever whether those deactivated are among them
     */
    List<AccountRow> ofOffices(Reach reach, boolean ever) {
        return em.createQuery(
                        """
                        select a from Account a
                        where a.region = :region and a.unit is not null
                        and (:unit = '' or a.unit = :unit)
                        """
                                + (ever ? "" : " and a.active")
                                + " order by a.unit, a.role, a.login",
                        Account.class)
                .setParameter("region", reach.region())
                .setParameter("unit", reach.unit())
                .getResultStream()
                .map(Account::row)
                .toList();
    }

    /** Active ones with an e-mail address that go by that login or that address. */
    List<Account> called(String loginOrEmail) {
        return em.createQuery(
                        """
                        select a from Account a
                        where a.active and a.email is not null
                        and (a.login = :login or a.email = :called)
                        """,
                        Account.class)
                .setParameter("login", Ascii.orNowhere(loginOrEmail))
                .setParameter("called", loginOrEmail)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** How many links for a forgotten password it got since. */
    long forgottenSince(Account account, Instant moment) {
        return em.createQuery(
                        """
                        select count(i) from Invitation i
                        where i.account = :account and i.forgotten and i.createdAt > :moment
                        """,
                        Long.class)
                .setParameter("account", account)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    void store(Object born) {
        em.persist(born);
    }
}
