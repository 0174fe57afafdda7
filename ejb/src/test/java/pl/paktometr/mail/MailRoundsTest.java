package pl.paktometr.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.paktometr.shared.Letter;

/** Queue, rounds and SMTP together; only the database is left out. */
class MailRoundsTest {
    private final MovingClock clock = new MovingClock();
    private final QueueInMemory queue = new QueueInMemory(clock);
    private final MailRounds rounds = new MailRounds();

    MailRoundsTest() {
        rounds.outbox = queue;
    }

    @Test
    void losesNothingAndSendsNothingTwiceWhileSmtpIsGone() throws MessagingException {
        GreenMail smtp = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        int port = smtp.getSmtp().getPort();
        Post post = SmtpPostTest.post(port, "none");
        queue.take(letters("pierwszy", "drugi"));
        rounds.go(post);
        List<String> arrived = subjects(smtp);
        smtp.stop();

        queue.take(letters("trzeci", "czwarty", "piąty"));
        for (int minute = 0; minute < 30; minute++) {
            rounds.go(post);
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(queue.states())
                .containsExactly(
                        LetterState.SENT,
                        LetterState.SENT,
                        LetterState.WAITING,
                        LetterState.WAITING,
                        LetterState.WAITING);
        assertThat(queue.rows().get(2).lastError()).contains("refused");

        GreenMail back = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            for (int minute = 0; minute < 60; minute++) {
                rounds.go(post);
                clock.pass(Duration.ofMinutes(1));
            }
            arrived.addAll(subjects(back));
        } finally {
            back.stop();
        }
        assertThat(arrived)
                .containsExactlyInAnyOrder("pierwszy", "drugi", "trzeci", "czwarty", "piąty");
        assertThat(queue.states()).containsOnly(LetterState.SENT);
    }

    @Test
    void asksAClosedPostOfficeOnceARound() {
        queue.take(letters("pierwszy", "drugi", "trzeci"));
        List<Envelope> tried = new ArrayList<>();
        rounds.go(
                envelope -> {
                    tried.add(envelope);
                    return new Delivery(Delivery.Outcome.CLOSED, "Connection refused");
                });

        assertThat(tried).hasSize(1);
        assertThat(queue.rows()).extracting(LetterRow::attempts).containsExactly(1, 0, 0);
    }

    @Test
    void goesOnAfterALetterThatIsRefused() {
        try (ScriptedSmtp smtp = new ScriptedSmtp("RCPT", "550 no such user")) {
            queue.take(letters("pierwszy", "drugi"));
            rounds.go(SmtpPostTest.post(smtp.port(), "none"));
        }

        assertThat(queue.states()).containsExactly(LetterState.BOUNCED, LetterState.BOUNCED);
    }

    @Test
    void doesNotRepeatALetterThatMayHaveArrived() {
        try (ScriptedSmtp smtp = new ScriptedSmtp(".", "")) {
            queue.take(letters("pierwszy"));
            rounds.go(SmtpPostTest.post(smtp.port(), "none"));
            clock.pass(Duration.ofDays(1));
            rounds.go(SmtpPostTest.post(smtp.port(), "none"));
        }

        assertThat(queue.rows())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.state()).isEqualTo(LetterState.UNCERTAIN);
                            assertThat(row.attempts()).isEqualTo(1);
                        });
    }

    private static Letter[] letters(String... subjects) {
        return Stream.of(subjects)
                .map(
                        subject ->
                                Letter.onUnit(
                                        Letter.Purpose.REMINDER,
                                        "gmina@chmielno.example",
                                        subject,
                                        "Treść",
                                        "2205012"))
                .toArray(Letter[]::new);
    }

    private static List<String> subjects(GreenMail smtp) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (var message : smtp.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
