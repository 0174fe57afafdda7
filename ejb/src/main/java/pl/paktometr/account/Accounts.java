package pl.paktometr.account;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.COORDINATOR;
import static pl.paktometr.shared.Roles.SIGNATORY;
import static pl.paktometr.shared.Roles.SIGNED_IN;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Page;
import pl.paktometr.shared.Watched;
import pl.paktometr.unit.NoSuchUnit;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/** People and their ways in: passwords, tokens, one-time links. */
@Stateless
@DenyAll
public class Accounts {
    private static final int MOST_LINKS = 20;

    @Inject AccountQueries accounts;
    @Inject Access access;
    @Inject Units units;
    @Inject SetupToken setupToken;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;
    @Inject Event<LinkIssued> links;

    private static final Duration A_DAY = Duration.ofDays(1);

    /** Nobody can have that login; the audit log takes it for people unknown. */
    private static final String NOBODY = "anonymous";

    /**
     * @param code of the second factor, or a recovery code; not looked at where there is none
     * @param browser what the browser keeps from earlier, as {@link SignedIn#browser}; several with
     *     dots between, or empty
     * @throws SignInRefused whatever the reason; the failed attempt is counted all the same
     */
    @Watched("sign_in")
    @PermitAll
    public SignedIn signIn(String login, String password, String code, String browser) {
        Account account = account(login, password, code, hash -> isMarked(login, hash, browser));
        record(account.caller(), Deed.Kind.SIGNED_IN);
        return account.signedIn();
    }

    /**
     * Whether the person signed in with this browser before, and has had the same password since.
     *
     * @param browser as {@link #signIn} takes it
     */
    @PermitAll
    public boolean isKnown(String login, String browser) {
        return accounts.storedHash(login)
                .filter(hash -> isMarked(login, hash, browser))
                .isPresent();
    }

    private static boolean isMarked(String login, String hash, String browser) {
        return BrowserMark.isAmong(browser, BrowserMark.of(login, hash));
    }

    /**
     * Whether whoever is signed in knows the password and has the second factor: before something
     * that a session left open shall not do.
     *
     * @throws SignInRefused as {@link #signIn}
     */
    @RolesAllowed(SIGNED_IN)
    public void confirm(String password, String code) {
        callersOwn(password, code);
    }

    /** Whether the caller signs in with a second factor. */
    @RolesAllowed(SIGNED_IN)
    public boolean hasSecondFactor() {
        return accounts.one(access.caller().login()).filter(Account::hasSecondFactor).isPresent();
    }

    /**
     * Begins to set up a second factor in place of any earlier.
     *
     * @return the secret for the authenticator app, in hexadecimal digits
     * @throws SignInRefused as {@link #signIn}
     */
    @RolesAllowed(SIGNED_IN)
    public String beginSecondFactor(String password, String code) {
        return callersOwn(password, code).beginSecondFactor();
    }

    /**
     * From now on a code is asked for with the password. Sessions end; the caller's channel begins
     * a new one.
     *
     * @throws SignInRefused if it is no code of the secret
     */
    @RolesAllowed(SIGNED_IN)
    public SecondFactorOn confirmSecondFactor(String code) {
        Account account =
                accounts.lockedForSignIn(access.caller().login()).orElseThrow(SignInRefused::new);
        List<String> recovery = account.confirmSecondFactor(code, clock.instant());
        if (recovery.isEmpty()) {
            throw new SignInRefused();
        }
        account.endSessions(clock.instant());
        record(account.caller(), Deed.Kind.SECOND_FACTOR_ON);
        return new SecondFactorOn(account.signedIn(), recovery);
    }

    /**
     * Sessions end, as with {@link #confirmSecondFactor}.
     *
     * @return as {@link #signIn}
     * @throws SignInRefused as {@link #signIn}
     */
    @RolesAllowed(SIGNED_IN)
    public SignedIn endSecondFactor(String password, String code) {
        Account account = callersOwn(password, code);
        account.endSecondFactor();
        account.endSessions(clock.instant());
        record(account.caller(), Deed.Kind.SECOND_FACTOR_OFF);
        return account.signedIn();
    }

    /**
     * Chooses another password. Sessions and one-time links end, and so do tokens and calendars,
     * which are open to whoever knew the old one; the caller's channel begins a new session.
     *
     * @return as {@link #signIn}
     * @throws SignInRefused as {@link #signIn}
     * @throws AccountRefused when the new password is too weak, or the present one
     */
    @RolesAllowed(SIGNED_IN)
    public SignedIn changePassword(String present, String code, String wanted) {
        Account account = callersOwn(present, code);
        if (wanted.equals(present)) {
            throw AccountRefused.weakPassword("same");
        }
        choose(account, wanted);
        return account.signedIn();
    }

    /**
     * Whose session it is, if the account is still active and its password still the same, and its
     * second factor.
     *
     * @param credentials as {@link SignedIn#credentials}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS) // one reading, before every request
    public Optional<Caller> callerOfSession(String login, Instant credentials) {
        return accounts.withCredentials(login, credentials)
                .map(Account::caller)
                .map(access::foundOut);
    }

    /** Whose token this is, if it is one that still counts. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS) // as above
    public Optional<Caller> callerOfToken(String token) {
        return accounts.ofToken(new Secret(token), clock.instant())
                .map(Account::caller)
                .map(access::foundOut);
    }

    /**
     * A token for programs, good for 90 days. The password is asked for even of somebody signed in:
     * a session left open shall not turn into three months of access.
     *
     * @param label 1–100 characters, to recognise it by
     * @throws SignInRefused as {@link #signIn}
     * @throws AccountRefused for a label that is empty or too long
     */
    @Watched("sign_in")
    @PermitAll
    public NewToken createToken(String login, String password, String code, String label) {
        Account account = account(login, password, code, hash -> access.is(login));
        Secret secret = Secret.random();
        AccessToken token = new AccessToken(account, label, secret, clock.instant());
        accounts.store(token);
        record(account.caller(), Deed.Kind.TOKEN_CREATED);
        return new NewToken(secret.text(), token.expiresAt());
    }

    /**
     * A link to the data at one address of the API, for a spreadsheet that can be given an address
     * and nothing else. It opens what the caller may read there, each time anew, for 400 days.
     *
     * @param label 1–100 characters, to recognise it by
     * @param target a path with its parameters; that it is one of data is up to the caller's
     *     channel
     * @return 43 characters of base64url, shown once and not kept
     * @throws AccountRefused for a label that is empty or too long, or too many links
     */
    @RolesAllowed(SIGNED_IN)
    public String createLink(String label, String target) {
        Account account = known(access.caller().login());
        if (myTokens().stream().filter(TokenRow::isLink).count() >= MOST_LINKS) {
            throw AccountRefused.tooManyLinks(MOST_LINKS);
        }
        Secret secret = Secret.random();
        accounts.store(AccessToken.link(account, label, target, secret, clock.instant()));
        record(account.caller(), Deed.Kind.LINK_MADE);
        return secret.text();
    }

    /** What that link opens, if it is one that still counts. */
    @PermitAll
    public Optional<DataLink> link(String token) {
        return accounts.link(new Secret(token), clock.instant());
    }

    /** The caller's own, newest first. */
    @RolesAllowed(SIGNED_IN)
    public List<TokenRow> myTokens() {
        return accounts.tokensOf(access.caller().login(), clock.instant());
    }

    /**
     * Ends one of the caller's own tokens; a token of somebody else's, or none, is left as it is.
     */
    @RolesAllowed(SIGNED_IN)
    public void revoke(long tokenId) {
        accounts.deleteToken(tokenId, access.caller().login());
        record(access.caller(), Deed.Kind.TOKEN_REVOKED);
    }

    /**
     * The caller's key to the own calendar, in place of any earlier. It has no end of its own: it
     * goes when it is withdrawn, with the password, or with the account.
     *
     * @return 43 characters of base64url, shown once and not kept
     */
    @RolesAllowed(SIGNED_IN)
    public String createFeedToken() {
        Account account = known(access.caller().login());
        accounts.deleteFeedTokenOf(account);
        Secret secret = Secret.random();
        accounts.store(new FeedToken(account, secret, clock.instant()));
        record(account.caller(), Deed.Kind.CALENDAR_SHARED);
        return secret.text();
    }

    /** If there is none, nothing happens. */
    @RolesAllowed(SIGNED_IN)
    public void withdrawFeedToken() {
        Account account = known(access.caller().login());
        accounts.deleteFeedTokenOf(account);
        record(account.caller(), Deed.Kind.CALENDAR_WITHDRAWN);
    }

    /** Since when the caller's calendar can be read, if it can. */
    @RolesAllowed(SIGNED_IN)
    public Optional<Instant> feedTokenMade() {
        return accounts.feedTokenMade(access.caller().login());
    }

    /** Whose calendar may be read with that token, if anybody's. */
    @RolesAllowed(SYSTEM)
    public Optional<Caller> callerOfFeedToken(String token) {
        return accounts.ofFeedToken(new Secret(token)).map(Account::caller);
    }

    /**
     * Lets somebody in, who gets a one-time link, good for 7 days: by e-mail if there is an
     * address. Without a login one is made up.
     *
     * @return the login and the link's token; it is shown once and not kept
     * @throws AccountRefused when something is wrong with it, or the login is taken
     * @throws RoleNotYours when that role, there, is not the caller's to give
     */
    @RolesAllowed({ADMINISTRATOR, ANALYST, COORDINATOR})
    public Invited create(NewAccount wanted) {
        NewAccount named =
                wanted.login().isEmpty() ? wanted.called(free(wanted.suggestedLogin())) : wanted;
        if (accounts.one(named.login()).isPresent()) {
            throw AccountRefused.loginTaken(named.login());
        }
        Account account = new Account(atKnownUnit(named), clock.instant());
        access.mayAppoint(account.caller());
        accounts.store(account);
        return invite(account);
    }

    /**
     * A new one-time link in place of any earlier: for a lost link, for a forgotten password or a
     * lost second factor, and to bring a deactivated account back. The present ones stay good until
     * the link is used.
     *
     * @throws NoSuchAccount when there is none
     * @throws RoleNotYours when it is not the caller's to give
     */
    @RolesAllowed({ADMINISTRATOR, ANALYST, COORDINATOR})
    public Invited renewInvitation(String login) {
        Account account = known(login);
        access.mayAppoint(account.caller());
        account.reactivate();
        return invite(account);
    }

    /**
     * Sends a one-time link to whoever goes by that login or e-mail address; nothing comes back,
     * and in no time of its own, so nobody learns from here who has an account. At most one letter
     * in 5 minutes, and after five within a day one in an hour: whoever asks for others' letters
     * keeps nobody from getting one. An invitation that is still good stays so.
     */
    @PermitAll
    @Asynchronous
    public void forgot(String loginOrEmail) {
        Instant now = clock.instant();
        for (Account account : accounts.called(loginOrEmail.strip())) {
            Duration pause = Invitation.pause(accounts.forgottenSince(account, now.minus(A_DAY)));
            if (accounts.forgottenSince(account, now.minus(pause)) == 0) {
                issue(account, true);
                record(account.caller(), Deed.Kind.PASSWORD_FORGOTTEN);
            }
        }
    }

    /**
     * Ends the account's sessions, tokens and links at once.
     *
     * @throws AccountRefused for the caller's own account
     * @throws NoSuchAccount when there is none
     * @throws RoleNotYours when it is not the caller's to end
     */
    @RolesAllowed({ADMINISTRATOR, ANALYST, COORDINATOR})
    public void deactivate(String login) {
        if (access.caller().login().equals(login)) {
            throw AccountRefused.yourself();
        }
        Account account = known(login);
        access.mayAppoint(account.caller());
        account.deactivate();
        accounts.deleteTokensOf(account);
        accounts.deleteFeedTokenOf(account);
        accounts.deleteInvitationsOf(account);
        deeds.fire(onAccount(Deed.Kind.ACCOUNT_DEACTIVATED, account));
    }

    /**
     * As far as the caller's rights reach: all, the region's, or the unit's.
     *
     * @param text part of a login, name, e-mail or TERYT code; empty for all
     */
    @RolesAllowed({ADMINISTRATOR, ANALYST, COORDINATOR})
    public Page<AccountRow> list(String text, int first, int size) {
        Caller caller = access.caller();
        AccountQueries.Reach reach =
                new AccountQueries.Reach(digits(caller.region()), digits(caller.unit()));
        return new Page<>(accounts.list(reach, text, first, size), accounts.count(reach, text));
    }

    /** The people of the caller's own unit who can answer: those the work can be shared among. */
    @RolesAllowed({CLERK, SIGNATORY})
    public List<AccountRow> colleagues() {
        return people(access.caller().ownUnit());
    }

    /**
     * The people of the offices of a region, by unit and role.
     *
     * @throws RegionNotYours when it is another's
     */
    @RolesAllowed(ANALYST)
    public List<AccountRow> offices(TerytCode region) {
        access.mayReadRegion(region);
        return accounts.ofOffices(new AccountQueries.Reach(region.digits(), ""), false);
    }

    /**
     * As {@link #offices}, with those who were there once and are deactivated.
     *
     * @throws RegionNotYours when it is another's
     */
    @RolesAllowed({ADMINISTRATOR, ANALYST})
    public List<AccountRow> everOfOffices(TerytCode region) {
        access.mayReadRegion(region);
        return accounts.ofOffices(new AccountQueries.Reach(region.digits(), ""), true);
    }

    /** As {@link #offices}, for letters that nobody writes by hand. */
    @RolesAllowed(SYSTEM)
    public List<AccountRow> ofOffices(TerytCode region) {
        return accounts.ofOffices(new AccountQueries.Reach(region.digits(), ""), false);
    }

    /**
     * As {@link #offices}, of one office.
     *
     * @throws RegionNotYours when it is in another's
     */
    @RolesAllowed({ADMINISTRATOR, ANALYST})
    public List<AccountRow> office(TerytCode unit) {
        access.mayReadRegion(unit.region());
        return people(unit);
    }

    /** As {@link #ofOffices}, of one office. */
    @RolesAllowed(SYSTEM)
    public List<AccountRow> ofOffice(TerytCode unit) {
        return people(unit);
    }

    private List<AccountRow> people(TerytCode unit) {
        return accounts.ofOffices(
                new AccountQueries.Reach(unit.region().digits(), unit.digits()), false);
    }

    /**
     * The login a one-time link is for.
     *
     * @throws LinkNotValid when it is not, or no longer
     */
    @PermitAll
    public String invited(String token) {
        return invitation(token, LockModeType.NONE).account(clock.instant()).login();
    }

    /**
     * Uses a one-time link up. Tokens made with an earlier password end, and so do sessions.
     *
     * @return whose link it was; that browser is known from now on, but nobody is signed in yet
     * @throws LinkNotValid when the link is not valid, or no longer
     * @throws AccountRefused when the password is too weak
     */
    @PermitAll
    public SignedIn redeem(String token, String password) {
        Invitation link = invitation(token, LockModeType.PESSIMISTIC_WRITE);
        Account account = link.redeem(clock.instant());
        choose(account, password);
        if (!link.isForgotten()) {
            account.endSecondFactor();
        }
        return account.signedIn();
    }

    /**
     * Whether this is the link printed at the start of an installation that has no administrator
     * yet.
     */
    @PermitAll
    public boolean awaitsFirstAdministrator(String token) {
        return setupToken.is(new Secret(token)) && !accounts.hasAdministrator();
    }

    /**
     * @throws LinkNotValid when there is an administrator already, or it is not this installation's
     *     link
     * @throws AccountRefused naming the field that is wrong
     */
    @PermitAll
    public void setUpFirstAdministrator(String token, String login, String name, String password) {
        if (!awaitsFirstAdministrator(token)) {
            throw new LinkNotValid();
        }
        if (accounts.one(login).isPresent()) {
            throw AccountRefused.loginTaken(login);
        }
        Instant now = clock.instant();
        Account account =
                new Account(new NewAccount(login, name, null, Role.ADMINISTRATOR, null, null), now);
        PasswordRule.check(password, List.of(login, name));
        account.choosePassword(PasswordHash.of(password), now);
        accounts.store(account);
        record(account.caller(), Deed.Kind.PASSWORD_CHOSEN);
    }

    /**
     * Accounts for trying the product out, all with the same published password; those that exist
     * are left alone. They share one hash and salt: the password is no secret, and hundreds of
     * hashes would hold up the start.
     */
    @RolesAllowed(SYSTEM)
    public void createSampleAccounts(List<NewAccount> wanted, String password) {
        Instant now = clock.instant();
        PasswordHash shared = PasswordHash.of(password);
        for (NewAccount each : wanted) {
            if (accounts.one(each.login()).isEmpty()) {
                Account account = new Account(each, now);
                account.choosePassword(shared, now);
                accounts.store(account);
            }
        }
    }

    private Account callersOwn(String password, String code) {
        return account(access.caller().login(), password, code, hash -> true);
    }

    /**
     * @param knows whether, by the stored hash, it is somebody who proved before to be that person
     */
    private Account account(String login, String password, String code, Predicate<String> knows) {
        Optional<String> hash = accounts.storedHash(login);
        boolean known = hash.filter(knows).isPresent();
        boolean matches =
                hash.map(PasswordHash::parse).orElseGet(PasswordHash::ofNobody).matches(password);
        Instant now = clock.instant();
        Optional<Account> found = accounts.lockedForSignIn(login);
        Optional<Account> in =
                found.filter(
                        account ->
                                account.signIn(
                                        known, () -> matches && account.passes(code, now), now));
        if (in.isEmpty()) {
            found.ifPresentOrElse(
                    account -> record(account.caller(), Deed.Kind.SIGN_IN_REFUSED),
                    this::recordStranger);
        }
        return in.orElseThrow(SignInRefused::new);
    }

    /**
     * The login is not written down: people type their password there. That somebody tried is, and
     * so it takes as long as for a login there is.
     */
    private void recordStranger() {
        deeds.fire(Deed.of(Deed.Kind.SIGN_IN_REFUSED, "").by(NOBODY));
    }

    private void choose(Account account, String password) {
        PasswordRule.check(password, knownOf(account));
        account.choosePassword(PasswordHash.of(password), clock.instant());
        accounts.deleteInvitationsOf(account);
        accounts.deleteTokensOf(account);
        accounts.deleteFeedTokenOf(account);
        record(account.caller(), Deed.Kind.PASSWORD_CHOSEN);
    }

    private List<String> knownOf(Account account) {
        TerytCode unit = account.caller().unit();
        return Stream.of(
                        account.login(),
                        account.name(),
                        account.email(),
                        unit == null ? null : units.one(unit).name())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private void record(Caller caller, Deed.Kind kind) {
        String region = caller.region() == null ? "" : caller.region().digits();
        deeds.fire(Deed.inRegion(kind, region, "").by(caller.login()));
    }

    private Invited invite(Account account) {
        accounts.deleteInvitationsOf(account);
        String token = issue(account, false);
        deeds.fire(onAccount(Deed.Kind.ACCOUNT_INVITED, account));
        return new Invited(account.login(), token, account.email() != null);
    }

    private String issue(Account account, boolean forgotten) {
        Secret secret = Secret.random();
        accounts.store(new Invitation(account, secret, clock.instant(), forgotten));
        String email = account.email();
        if (email != null) {
            links.fire(new LinkIssued(account.caller(), email, secret.text(), forgotten));
        }
        return secret.text();
    }

    private static Deed onAccount(Deed.Kind kind, Account account) {
        Caller whose = account.caller();
        return whose.unit() == null
                ? Deed.inRegion(kind, digits(whose.region()), account.login())
                : Deed.onUnit(kind, whose.unit().digits(), account.login());
    }

    private static String digits(@Nullable TerytCode code) {
        return code == null ? "" : code.digits();
    }

    /** The login itself or, if it is taken, the first free one of login-2, login-3 … */
    private String free(String login) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? login : login + "-" + number)
                .filter(each -> accounts.one(each).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Invitation invitation(String token, LockModeType lock) {
        return accounts.invitation(new Secret(token), lock).orElseThrow(LinkNotValid::new);
    }

    /**
     * A city with county rights goes by two codes; the account keeps the one that is its identity.
     */
    private NewAccount atKnownUnit(NewAccount wanted) {
        TerytCode unit = wanted.unit();
        if (unit == null) {
            return wanted;
        }
        try {
            return wanted.at(units.one(unit).code());
        } catch (NoSuchUnit unknown) {
            throw AccountRefused.malformed("unit");
        }
    }

    private Account known(String login) {
        return accounts.one(login).orElseThrow(() -> new NoSuchAccount(login));
    }
}
