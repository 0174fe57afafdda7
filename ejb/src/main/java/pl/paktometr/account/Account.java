package pl.paktometr.account;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.Letter;
import pl.paktometr.unit.TerytCode;

/**
 * A person who may sign in. Starts without a password; an invitation lets the person choose one. It
 * is never deleted, since submissions name its login; deactivated, it is nobody's.
 */
@Entity
class Account {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9.-]{3,60}");

    /** The name the server gives to a caller who is not signed in. */
    private static final Set<String> RESERVED = Set.of("anonymous");

    private static final Pattern PHONE =
            Pattern.compile("[+0-9][0-9 ()/.,-]{2,38}(w\\. ?[0-9]{1,5})?");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String login;
    private String name;
    private @Nullable String email;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String region;
    private @Nullable String unit;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    /** And the second factor: sessions hold it, and end when it is another. */
    @Column(name = "password_changed_at")
    private @Nullable Instant passwordChangedAt;

    private boolean active = true;

    /** Of whoever comes with a browser nobody signed in with before. */
    @Embedded
    @AttributeOverride(name = "failures", column = @Column(name = "failed_sign_ins"))
    @AttributeOverride(name = "lockedUntil", column = @Column(name = "locked_until"))
    private Attempts strangers = new Attempts();

    /** Of the person's own browsers, and within a session. */
    @Embedded
    @AttributeOverride(name = "failures", column = @Column(name = "known_failed_sign_ins"))
    @AttributeOverride(name = "lockedUntil", column = @Column(name = "known_locked_until"))
    private Attempts acquaintances = new Attempts();

    /** Null until the person first signs in. */
    @Column(name = "last_signed_in_at")
    private @Nullable Instant lastSignedInAt;

    /** Null unless a second factor is on, or being set up. */
    @Column(name = "second_factor_secret")
    private @Nullable String secondFactorSecret;

    @Column(name = "second_factor_on")
    private boolean secondFactorOn;

    /** The last code used was of that step of time. */
    @Column(name = "second_factor_step")
    private long secondFactorStep;

    /** Hashes of the recovery codes not used yet, with spaces between. */
    @Column(name = "recovery_hashes")
    private String recoveryHashes = "";

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /**
     * @throws AccountRefused naming the field that is wrong
     */
    Account(NewAccount wanted, Instant at) {
        malformed(wanted)
                .findFirst()
                .ifPresent(
                        field -> {
                            throw AccountRefused.malformed(field);
                        });
        this.login = wanted.login();
        this.name = wanted.name().strip();
        this.email = wanted.email();
        this.phone = wanted.phone();
        this.role = wanted.role();
        this.unit = unitOf(wanted);
        this.region = regionOf(wanted);
        this.createdAt = at;
    }

    /** The fields that are wrong by themselves, in the order people fill them in. */
    static Stream<String> malformed(NewAccount wanted) {
        String email = wanted.email();
        String phone = wanted.phone();
        List<String> fields = new ArrayList<>();
        if (!LOGIN.matcher(wanted.login()).matches() || RESERVED.contains(wanted.login())) {
            fields.add("login");
        }
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            fields.add("name");
        }
        if (email != null && (!Letter.isAddress(email) || email.length() > LONGEST_EMAIL)) {
            fields.add("email");
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            fields.add("phone");
        }
        return fields.stream();
    }

    private static @Nullable String unitOf(NewAccount wanted) {
        boolean needed = wanted.role().scope() == Role.Scope.UNIT;
        TerytCode unit = wanted.unit();
        if (needed != (unit != null) || (unit != null && unit.isRegion())) {
            throw AccountRefused.malformed("unit");
        }
        return unit == null ? null : unit.digits();
    }

    private static @Nullable String regionOf(NewAccount wanted) {
        TerytCode region = wanted.region();
        TerytCode unit = wanted.unit();
        if (unit != null && (region == null || region.equals(unit.region()))) {
            return unit.region().digits();
        }
        boolean needed = wanted.role().scope() == Role.Scope.REGION;
        if (needed != (region != null) || (region != null && !region.isRegion())) {
            throw AccountRefused.malformed("region");
        }
        return region == null ? null : region.digits();
    }

    /**
     * Counts an attempt, of the person's own browsers apart from all others, so that a stranger's
     * failures lock strangers out and nobody else. While it is locked nothing is tried and nothing
     * counted.
     *
     * @param known whether it comes from a browser the person signed in with before, or from within
     *     a session
     * @param right whether password and code are; asked at most once, as a code is used up by it
     * @return whether the person is in
     */
    boolean signIn(boolean known, BooleanSupplier right, Instant at) {
        Attempts attempts = known ? acquaintances : strangers;
        if (attempts.areLocked(at)) {
            return false;
        }
        if (!right.getAsBoolean()) {
            attempts.fail(at);
            return false;
        }
        attempts.startAnew();
        lastSignedInAt = at;
        return true;
    }

    /**
     * What marks the person's own browsers.
     *
     * @throws IllegalStateException if no password has been chosen yet
     */
    String browserMark() {
        if (passwordHash == null) {
            throw new IllegalStateException("Nobody has signed in here yet");
        }
        return BrowserMark.of(login, passwordHash);
    }

    /**
     * Also lifts a lock: whoever holds the one-time link, or knew the password, is not the one who
     * guessed.
     */
    void choosePassword(PasswordHash hash, Instant at) {
        passwordHash = hash.phc();
        strangers.startAnew();
        acquaintances.startAnew();
        endSessions(at);
    }

    /** All there are: they know of another password or second factor than those of that moment. */
    void endSessions(Instant at) {
        passwordChangedAt = at.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }

    /**
     * @throws IllegalStateException as {@link #browserMark}
     */
    SignedIn signedIn() {
        return new SignedIn(caller(), browserMark(), requireNonNull(passwordChangedAt));
    }

    boolean hasSecondFactor() {
        return secondFactorOn;
    }

    /** A new secret, which counts once {@link #confirmSecondFactor} has seen a code of it. */
    String beginSecondFactor() {
        String secret = SecondFactor.secret();
        secondFactorSecret = secret;
        secondFactorOn = false;
        return secret;
    }

    /**
     * @return the recovery codes; empty if the code is not right, and then nothing changes
     */
    List<String> confirmSecondFactor(String code, Instant at) {
        if (secondFactorOn || !isRightCode(code, at)) {
            return List.of();
        }
        List<String> codes = SecondFactor.recoveryCodes();
        recoveryHashes = codes.stream().map(SecondFactor::hash).collect(Collectors.joining(" "));
        secondFactorOn = true;
        return codes;
    }

    void endSecondFactor() {
        secondFactorSecret = null;
        secondFactorOn = false;
        recoveryHashes = "";
    }

    /** Uses the code up. Without a second factor any code will do. */
    boolean passes(String code, Instant at) {
        return !secondFactorOn || isRightCode(code, at) || isRecoveryCode(code);
    }

    private boolean isRightCode(String code, Instant at) {
        String secret = secondFactorSecret;
        OptionalLong step =
                secret == null
                        ? OptionalLong.empty()
                        : SecondFactor.step(secret, code, secondFactorStep, at);
        step.ifPresent(used -> secondFactorStep = used);
        return step.isPresent();
    }

    private boolean isRecoveryCode(String code) {
        List<String> left = new ArrayList<>(List.of(recoveryHashes.split(" ")));
        boolean right = left.remove(SecondFactor.hash(code));
        recoveryHashes = String.join(" ", left);
        return right;
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    @Nullable String email() {
        return email;
    }

    Caller caller() {
        return new Caller(
                login,
                name,
                role,
                region == null ? null : new TerytCode(region),
                unit == null ? null : new TerytCode(unit));
    }

    AccountRow row() {
        return new AccountRow(
                login, name, email, phone, role, region, unit, state(), lastSignedInAt);
    }

    private AccountRow.State state() {
        if (!active) {
            return AccountRow.State.DEACTIVATED;
        }
        return passwordHash == null ? AccountRow.State.INVITED : AccountRow.State.ACTIVE;
    }
}
