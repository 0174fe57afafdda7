package pl.paktometr.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.paktometr.mail.Delivery.Outcome;
import pl.paktometr.shared.Letter;

class QueuedLetterTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Letter REMINDER =
            Letter.onUnit(
                    Letter.Purpose.REMINDER,
                    "gmina@chmielno.example",
                    "Przypomnienie",
                    "Zostało 7 dni.",
                    "2205012");
    private static final Letter INVITATION =
            new Letter(
                            Letter.Purpose.INVITATION,
                            "gmina@chmielno.example",
                            "Zaproszenie",
                            "https://p.example/setup.xhtml?token=tajne",
                            false,
                            "22",
                            "")
                    .withOneTimeLink();

    @Test
    void isDueAtOnce() {
        assertThat(queued(REMINDER).row())
                .satisfies(
                        row -> {
                            assertThat(row.state()).isEqualTo(LetterState.WAITING);
                            assertThat(row.nextAttemptAt()).isEqualTo(MONDAY);
                            assertThat(row.region()).isEqualTo("22");
                            assertThat(row.unit()).isEqualTo("2205012");
                        });
    }

    @Test
    void isClaimedByOneOnly() {
        QueuedLetter letter = claimed(REMINDER);

        assertThat(letter.row().state()).isEqualTo(LetterState.SENDING);
        assertThatThrownBy(() -> letter.claim(MONDAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void forgetsAOneTimeLinkOnceItWasSent() {
        QueuedLetter invitation = claimed(INVITATION);
        QueuedLetter reminder = claimed(REMINDER);
        invitation.settle(Delivery.DELIVERED, MONDAY);
        reminder.settle(Delivery.DELIVERED, MONDAY);

        assertThat(invitation.row().state()).isEqualTo(LetterState.SENT);
        assertThat(invitation.row().sentAt()).isEqualTo(MONDAY);
        assertThat(invitation.view(true).text()).isNull();
        assertThat(reminder.view(false).text()).isEqualTo("Zostało 7 dni.");
    }

    @Test
    void showsAOneTimeLinkInTheBuiltInMailboxOnly() {
        QueuedLetter invitation = claimed(INVITATION);
        invitation.settle(Delivery.KEPT, MONDAY);

        assertThat(invitation.row().state()).isEqualTo(LetterState.SENT);
        assertThat(invitation.view(true).text()).contains("token=tajne");
        assertThat(invitation.view(false).text()).isNull();
    }

    @Test
    void waitsLongerAfterEachFailureAndGivesUpAfterThreeDays() {
        QueuedLetter letter = queued(REMINDER);
        Instant now = MONDAY;
        List<Long> pauses = new ArrayList<>();
        while (letter.row().state() == LetterState.WAITING) {
            letter.claim(now);
            letter.settle(new Delivery(Outcome.DELAYED, "451 Try again later"), now);
            Instant next = letter.row().nextAttemptAt();
            if (next != null) {
                pauses.add(Duration.between(now, next).toMinutes());
                now = next;
            }
        }

        assertThat(pauses).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L).endsWith(60L);
        assertThat(letter.row().state()).isEqualTo(LetterState.FAILED);
        assertThat(letter.row().lastError()).isEqualTo("451 Try again later");
        assertThat(letter.row().attempts()).isEqualTo(pauses.size() + 1);
        assertThat(Duration.between(MONDAY, now))
                .isBetween(Duration.ofHours(71), Duration.ofHours(72));
    }

    @Test
    void isNotTriedAgainWhereTheAddressIsRefused() {
        QueuedLetter letter = claimed(REMINDER);
        letter.settle(new Delivery(Outcome.REFUSED, "550 No such user"), MONDAY);

        assertThat(letter.row().state()).isEqualTo(LetterState.BOUNCED);
        assertThat(letter.row().nextAttemptAt()).isNull();
        assertThat(letter.row().lastError()).isEqualTo("550 No such user");
    }

    @Test
    void toAnAddressThatIsNoneCountsAsRefusedWithoutBeingSent() {
        QueuedLetter letter =
                queued(Letter.onUnit(Letter.Purpose.REMINDER, "sekretariat", "S", "T", "2205012"));

        assertThat(letter.row().state()).isEqualTo(LetterState.BOUNCED);
        assertThat(letter.row().lastError()).isNotEmpty();
    }

    @Test
    void isUncertainWhenItsServerDiedMeanwhile() {
        QueuedLetter letter = claimed(REMINDER);
        letter.giveUpInterrupted(MONDAY.plus(Duration.ofMinutes(9)));
        assertThat(letter.row().state()).isEqualTo(LetterState.SENDING);

        letter.giveUpInterrupted(MONDAY.plus(Duration.ofMinutes(11)));
        assertThat(letter.row().state()).isEqualTo(LetterState.UNCERTAIN);
        assertThat(letter.row().nextAttemptAt()).isNull();
    }

    @Test
    void believesAnAnswerThatComesLate() {
        QueuedLetter letter = claimed(REMINDER);
        letter.giveUpInterrupted(MONDAY.plus(Duration.ofMinutes(11)));
        letter.settle(Delivery.DELIVERED, MONDAY.plus(Duration.ofMinutes(12)));

        assertThat(letter.row().state()).isEqualTo(LetterState.SENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "UNCERTAIN"})
    void isSentAgainByAPersonForThreeMoreDays(Outcome outcome) {
        QueuedLetter letter = queued(REMINDER);
        Envelope first = letter.claim(MONDAY);
        letter.settle(new Delivery(outcome, "?"), MONDAY);
        Instant later = MONDAY.plus(Duration.ofDays(10));
        letter.sendAgain(later);

        assertThat(letter.row().nextAttemptAt()).isEqualTo(later);
        Envelope second = letter.claim(later);
        assertThat(second.key()).isEqualTo(first.key());
        letter.settle(new Delivery(Outcome.DELAYED, "451"), later);
        assertThat(letter.row().state()).isEqualTo(LetterState.WAITING);
    }

    @Test
    void isNotSentAgainWhileOnItsWayOrOnceItArrived() {
        QueuedLetter letter = queued(REMINDER);
        assertThatThrownBy(() -> letter.sendAgain(MONDAY)).isInstanceOf(LetterNotStuck.class);
        letter.claim(MONDAY);
        assertThatThrownBy(() -> letter.sendAgain(MONDAY)).isInstanceOf(LetterNotStuck.class);
        letter.settle(Delivery.DELIVERED, MONDAY);
        assertThatThrownBy(() -> letter.sendAgain(MONDAY)).isInstanceOf(LetterNotStuck.class);
    }

    private static QueuedLetter queued(Letter letter) {
        return new QueuedLetter(letter, "0b9c3c52-5d4c-4a3f-9f0e-1a2b3c4d5e6f", MONDAY);
    }

    private static QueuedLetter claimed(Letter letter) {
        QueuedLetter queued = queued(letter);
        queued.claim(MONDAY);
        return queued;
    }
}
