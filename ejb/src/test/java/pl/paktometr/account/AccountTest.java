package pl.paktometr.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.paktometr.account.SampleAccounts.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.unit.TerytCode;

class AccountTest {

    private static final TerytCode CHMIELNO = TerytCode.of("2205012");

    private final Account anna = SampleAccounts.anna(Role.CLERK, CHMIELNO);

    @Test
    void fourFailuresLockNothing() {
        failTimes(4);
        assertThat(signIn(true, NOON)).isTrue();
    }

    @ParameterizedTest(name = "after {0} failures in a row: {1} min")
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 15", "10, 15", "80, 15"})
    void eachFurtherFailureDoublesTheLock(int failures, int minutes) {
        Instant last = failTimes(failures);
        Instant unlocked = last.plus(Duration.ofMinutes(minutes));
        assertThat(signIn(true, unlocked.minusMillis(1))).isFalse();
        assertThat(signIn(true, unlocked)).isTrue();
    }

    @Test
    void anAttemptWhileLockedIsNotCounted() {
        Instant last = failTimes(5);
        signIn(false, last.plusSeconds(1));
        assertThat(signIn(true, last.plus(Duration.ofMinutes(1)))).isTrue();
    }

    @Test
    void aSuccessStartsTheCountAnew() {
        failTimes(4);
        signIn(true, NOON);
        failTimes(4);
        assertThat(signIn(true, NOON)).isTrue();
    }

    @Test
    void aNewPasswordLiftsTheLock() {
        Instant last = failTimes(5);
        anna.choosePassword(PasswordHash.ofNobody(), last);
        assertThat(signIn(true, last)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Anna", "anna kowal", "zażółć", "anonymous", "anna@office"})
    void refusesALoginAgainstThePattern(String login) {
        assertRefused(new NewAccount(login, "Anna", null, Role.CLERK, null, CHMIELNO), "login");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CLERK,         -,  -,       unit",
                "CLERK,         22, -,       unit",
                "CLERK,         -,  22,      unit",
                "CLERK,         04, 220501, region",
                "SIGNATORY,     -,  -,       unit",
                "ANALYST,       -,  -,       region",
                "ANALYST,       -,  220501, unit",
                "COMMITTEE,     2205, -,     region",
                "ADMINISTRATOR, 22, -,       region",
                "ADMINISTRATOR, -,  220501, unit",
            })
    void refusesARoleWithoutItsPlaceOrWithAnother(
            Role role, TerytCode region, TerytCode unit, String field) {
        assertRefused(new NewAccount("anna", "Anna", null, role, region, unit), field);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Jan Kowalski, jan.kowalski@gmina.pl, jan.kowalski",
                "Łucja Żółć-Źdźbło, -, lucja.zolc-zdzblo",
                "Jan Kowalski, Sekretariat@gmina.pl, sekretariat",
                "X, x@gmina.pl, konto.x"
            })
    void makesALoginOfTheAddressOrTheName(String name, String email, String login) {
        NewAccount wanted = new NewAccount("", name, email, Role.CLERK, null, CHMIELNO);
        assertThat(wanted.suggestedLogin()).isEqualTo(login);
        assertThat(new Account(wanted.called(login), NOON).login()).isEqualTo(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zadzwoń", "12", "58 000 00 00 <b>"})
    void refusesAPhoneNumberThatIsNone(String phone) {
        assertRefused(
                new NewAccount("anna", "Anna", null, phone, Role.CLERK, null, CHMIELNO), "phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+48 58 000 00 00", "58 000-00-00 w. 12", "112"})
    void takesAPhoneNumberAsPeopleWriteIt(String phone) {
        assertThat(
                        new Account(
                                        new NewAccount(
                                                "anna",
                                                "Anna",
                                                null,
                                                phone,
                                                Role.CLERK,
                                                null,
                                                CHMIELNO),
                                        NOON)
                                .row()
                                .phone())
                .isEqualTo(phone);
    }

    @Test
    void aSecondFactorIsOnOnceACodeOfItWasSeen() {
        String secret = anna.beginSecondFactor();
        assertThat(anna.hasSecondFactor()).isFalse();
        assertThat(anna.passes("", NOON)).isTrue();
        assertThat(anna.confirmSecondFactor("000000", NOON)).isEmpty();

        assertThat(anna.confirmSecondFactor(code(secret, NOON), NOON)).hasSize(8);
        assertThat(anna.hasSecondFactor()).isTrue();
        assertThat(anna.passes("", NOON)).isFalse();
    }

    @Test
    void aClockThatWasFastKeepsNobodyOutWhenItIsPutBack() {
        Instant fast = NOON.plus(Duration.ofDays(3));
        String secret = anna.beginSecondFactor();
        anna.confirmSecondFactor(code(secret, fast), fast);
        assertThat(anna.passes(code(secret, NOON), NOON)).isTrue();
        assertThat(anna.passes(code(secret, NOON), NOON)).isFalse();

        for (int i = 0; i < 9; i++) {
            assertThat(anna.signIn(false, () -> false, fast.plusSeconds(i))).isFalse();
        }
        assertThat(anna.signIn(false, () -> true, fast.plusSeconds(9))).isFalse();
        assertThat(anna.signIn(false, () -> true, NOON)).isTrue();
    }

    @Test
    void attemptsThatQueuedForTheSameLockAreAllLockedOut() {
        for (int i = 0; i < 12; i++) {
            anna.signIn(false, () -> false, NOON.plus(Duration.ofHours(i)));
        }
        Instant last = NOON.plus(Duration.ofHours(11));
        assertThat(anna.signIn(false, () -> true, last.minusMillis(20))).isFalse();
    }

    @Test
    void aCodeIsGoodForHalfAMinuteEitherWayAndForOnce() {
        String secret = anna.beginSecondFactor();
        anna.confirmSecondFactor(code(secret, NOON), NOON);

        assertThat(anna.passes(code(secret, NOON), NOON)).isFalse();
        Instant later = NOON.plusSeconds(90);
        assertThat(anna.passes(code(secret, later.minusSeconds(60)), later)).isFalse();
        assertThat(anna.passes(code(secret, later.minusSeconds(30)), later)).isTrue();
        assertThat(anna.passes(code(secret, later), later)).isTrue();
        assertThat(anna.passes(code(secret, later.plusSeconds(60)), later)).isFalse();
        assertThat(anna.passes(code(secret, later.minusSeconds(30)), later)).isFalse();
    }

    @Test
    void aRecoveryCodeIsGoodForOnceHoweverItIsTyped() {
        String secret = anna.beginSecondFactor();
        List<String> recovery = anna.confirmSecondFactor(code(secret, NOON), NOON);
        assertThat(recovery).allMatch(each -> each.matches("([0-9a-f]{4}-){6}[0-9a-f]{4}"));
        String typed = recovery.get(0).toUpperCase(Locale.ROOT).replaceFirst("-", " ");

        assertThat(anna.passes(typed, NOON)).isTrue();
        assertThat(anna.passes(typed, NOON)).isFalse();
        assertThat(anna.passes(recovery.get(7), NOON)).isTrue();
        for (String left : recovery.subList(1, 7)) {
            assertThat(anna.passes(left, NOON)).isTrue();
        }
        assertThat(anna.passes("", NOON)).isFalse();
    }

    /** RFC 6238, appendix B: the last six of the eight digits for SHA-1. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "2000000000, 279037"})
    void computesCodesAsTheStandardSays(long second, String expected) {
        String secret = "3132333435363738393031323334353637383930";
        assertThat(SecondFactor.code(secret, second / 30)).isEqualTo(expected);
    }

    private static String code(String secret, Instant at) {
        return SecondFactor.code(secret, at.getEpochSecond() / 30);
    }

    @Test
    void remembersTheLastTimeSomebodyCameIn() {
        assertThat(anna.row().lastSignedInAt()).isNull();
        signIn(false, NOON);
        assertThat(anna.row().lastSignedInAt()).isNull();
        signIn(true, NOON.plusSeconds(1));
        assertThat(anna.row().lastSignedInAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void aClerksRegionFollowsFromTheUnit() {
        assertThat(anna.caller().region()).isEqualTo(TerytCode.of("22"));
    }

    @Test
    void anAccountIsInvitedUntilAPasswordIsChosen() {
        assertThat(anna.row().state()).isEqualTo(AccountRow.State.INVITED);
        anna.choosePassword(PasswordHash.ofNobody(), NOON);
        assertThat(anna.row().state()).isEqualTo(AccountRow.State.ACTIVE);
        anna.deactivate();
        assertThat(anna.row().state()).isEqualTo(AccountRow.State.DEACTIVATED);
    }

    @Test
    void aLinkWorksOnceAndForSevenDays() {
        Invitation link = new Invitation(anna, Secret.random(), NOON, false);
        Instant end = NOON.plus(Duration.ofDays(7));
        assertThatThrownBy(() -> link.redeem(end)).isInstanceOf(LinkNotValid.class);
        assertThat(link.redeem(end.minusMillis(1))).isSameAs(anna);
        assertThatThrownBy(() -> link.redeem(NOON)).isInstanceOf(LinkNotValid.class);
    }

    @Test
    void aTokenLivesNinetyDaysAndKeepsOnlyTheHashOfItsText() {
        Secret secret = Secret.random();
        AccessToken token = new AccessToken(anna, "laptop", secret, NOON);
        assertThat(token.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(90)));
        assertThat(token).usingRecursiveComparison().isNotEqualTo(secret);
        assertThat(token)
                .hasFieldOrPropertyWithValue("tokenHash", secret.hash())
                .extracting("tokenHash")
                .isNotEqualTo(secret.text());
    }

    @Test
    void aSecretHas256RandomBitsAndDoesNotPrintItself() {
        Secret secret = Secret.random();
        assertThat(secret.text()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Secret.random().text());
        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(new Secret("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(secret.sameAs(new Secret(secret.text()))).isTrue();
        assertThat(secret.sameAs(new Secret(secret.text() + "x"))).isFalse();
    }

    @Test
    void aStrangerLocksStrangersOutAndNobodyElse() {
        Instant last = failTimes(80);
        assertThat(signIn(true, last)).isFalse();
        assertThat(anna.signIn(true, () -> true, last)).isTrue();
        assertThat(signIn(true, last)).isFalse();
    }

    @Test
    void aKnownBrowserIsLockedByItsOwnFailures() {
        for (int i = 0; i < 5; i++) {
            assertThat(anna.signIn(true, () -> false, NOON)).isFalse();
        }
        assertThat(anna.signIn(true, () -> true, NOON)).isFalse();
        assertThat(signIn(true, NOON)).isTrue();
    }

    @Test
    void aCodeIsNotUsedUpWhileLocked() {
        String secret = anna.beginSecondFactor();
        List<String> recovery = anna.confirmSecondFactor(code(secret, NOON), NOON);
        Instant last = failTimes(5);
        assertThat(anna.signIn(false, () -> anna.passes(recovery.get(0), last), last)).isFalse();
        assertThat(anna.passes(recovery.get(0), last)).isTrue();
    }

    @Test
    void aBrowserIsKnownUntilThePasswordChanges() {
        anna.choosePassword(PasswordHash.ofNobody(), NOON);
        String mark = anna.browserMark();
        assertThat(mark).matches("[A-Za-z0-9_-]{43}").isEqualTo(anna.browserMark());
        assertThat(BrowserMark.isAmong("x." + mark + ".y", mark)).isTrue();
        assertThat(BrowserMark.isAmong("", mark)).isFalse();
        assertThat(BrowserMark.isAmong(mark.substring(1), mark)).isFalse();
        anna.choosePassword(PasswordHash.of("trzy kaczki na jeziorze"), NOON);
        assertThat(anna.browserMark()).isNotEqualTo(mark);
        assertThat(BrowserMark.of("anna", "hash")).isNotEqualTo(BrowserMark.of("ewa", "hash"));
    }

    @ParameterizedTest
    @CsvSource({"0, PT5M", "4, PT5M", "5, PT1H", "30, PT1H"})
    void nobodyUsesUpAnothersLettersForADay(long lettersToday, Duration pause) {
        assertThat(Invitation.pause(lettersToday)).isEqualTo(pause);
    }

    private boolean signIn(boolean right, Instant at) {
        return anna.signIn(false, () -> right, at);
    }

    private Instant failTimes(int failures) {
        Instant at = NOON;
        for (int i = 0; i < failures; i++) {
            at = at.plus(Duration.ofMinutes(15));
            assertThat(signIn(false, at)).isFalse();
        }
        return at;
    }

    private static void assertRefused(NewAccount wanted, String field) {
        assertThatThrownBy(() -> new Account(wanted, NOON))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.field()).contains(field));
    }
}
