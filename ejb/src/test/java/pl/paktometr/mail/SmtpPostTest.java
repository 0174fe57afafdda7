package pl.paktometr.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.mail.Delivery.Outcome;

class SmtpPostTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final String PANGRAM = "Pchnąć w tę łódź jeża lub ośm skrzyń fig";

    @RegisterExtension
    static final GreenMailExtension POST_OFFICE =
            new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @Test
    void bringsPolishLettersAsTheyWereWritten() throws MessagingException, IOException {
        String text = PANGRAM + "\n\n„Zażółć gęślą jaźń” – https://p.example/?a=1&b=2\n.\nKoniec";
        Delivery delivery =
                to(POST_OFFICE.getSmtp().getPort())
                        .deliver(new Envelope(1, "k-1", "gmina@chmielno.example", PANGRAM, text));

        assertThat(delivery).isEqualTo(Delivery.DELIVERED);
        MimeMessage arrived = POST_OFFICE.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(PANGRAM);
        assertThat(((String) arrived.getContent()).replace("\r\n", "\n").strip()).isEqualTo(text);
        assertThat(arrived.getFrom()[0]).hasToString("Pakt <pakt@rops.example>");
        assertThat(arrived.getAllRecipients()[0]).hasToString("gmina@chmielno.example");
        assertThat(arrived.getSentDate()).isEqualTo(MONDAY);
        assertThat(arrived.getMessageID()).isEqualTo("<k-1@rops.example>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @ParameterizedTest
    @CsvSource({
        "HELLO, 421 too busy,              CLOSED",
        "HELLO, '',                        CLOSED",
        "MAIL,  451 try again,             DELAYED",
        "MAIL,  550 who are you?,          DELAYED",
        "MAIL,  '',                        DELAYED",
        "RCPT,  450 greylisted,            DELAYED",
        "RCPT,  452 mailbox full,          DELAYED",
        "RCPT,  550 no such user,          REFUSED",
        "RCPT,  553 no such domain,        REFUSED",
        "RCPT,  '',                        DELAYED",
        "DATA,  451 not now,               DELAYED",
        "DATA,  '',                        DELAYED",
        ".,     452 disk full,             DELAYED",
        ".,     554 looks like spam,       DELAYED",
        ".,     '',                        UNCERTAIN",
        "QUIT,  '',                        DELIVERED"
    })
    void tellsWhatBecameOfItByWhereTheDialogueEnded(String step, String answer, Outcome outcome) {
        try (ScriptedSmtp server = new ScriptedSmtp(step, answer)) {
            Delivery delivery = to(server.port()).deliver(letter("gmina@chmielno.example"));

            assertThat(delivery.outcome()).as(delivery.detail()).isEqualTo(outcome);
            if (outcome != Outcome.DELIVERED) {
                assertThat(delivery.detail()).isNotBlank().contains(answer).doesNotContain("\n");
            }
        }
    }

    @Test
    void findsNobodyWhereNoServerIs() {
        int free;
        try (ScriptedSmtp server = new ScriptedSmtp("HELLO", "")) {
            free = server.port();
        }

        assertThat(to(free).deliver(letter("gmina@chmielno.example")).outcome())
                .isEqualTo(Outcome.CLOSED);
    }

    @Test
    void putsNoSecondAddressIntoTheEnvelope() {
        for (String address :
                new String[] {"a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "a"}) {
            assertThat(to(POST_OFFICE.getSmtp().getPort()).deliver(letter(address)).outcome())
                    .as(address)
                    .isEqualTo(Outcome.REFUSED);
        }
        assertThat(POST_OFFICE.getReceivedMessages()).isEmpty();
    }

    @Test
    void signsInWhereItHasAUser() {
        POST_OFFICE.setUser("rops@rops.example", "rops", "s3cret");

        assertThat(signedIn("s3cret").deliver(letter("gmina@chmielno.example")))
                .isEqualTo(Delivery.DELIVERED);
        Delivery refused = signedIn("guessed").deliver(letter("gmina@chmielno.example"));
        assertThat(refused.outcome()).isEqualTo(Outcome.CLOSED);
        assertThat(refused.detail()).contains("535").doesNotContain("guessed");
        assertThat(POST_OFFICE.getReceivedMessages()).hasSize(1);
    }

    @Test
    void doesNotSpeakOpenlyWhereTlsIsDemanded() {
        SmtpPost post = post(POST_OFFICE.getSmtp().getPort(), "starttls");

        assertThat(post.deliver(letter("gmina@chmielno.example")).outcome())
                .isEqualTo(Outcome.CLOSED);
        assertThat(POST_OFFICE.getReceivedMessages()).isEmpty();
    }

    private static Envelope letter(String to) {
        return new Envelope(1, "k-1", to, "Temat", "Treść");
    }

    private static SmtpPost to(int port) {
        return post(port, "none");
    }

    static SmtpPost post(int port, String tls) {
        return post(port, tls, Map.of());
    }

    private static SmtpPost signedIn(String password) {
        return post(
                POST_OFFICE.getSmtp().getPort(),
                "none",
                Map.of("PAKTOMETR_SMTP_USER", "rops", "PAKTOMETR_SMTP_PASSWORD", password));
    }

    private static SmtpPost post(int port, String tls, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PAKTOMETR_SMTP_HOST", "127.0.0.1");
        environment.put("PAKTOMETR_SMTP_PORT", String.valueOf(port));
        environment.put("PAKTOMETR_SMTP_TLS", tls);
        environment.put("PAKTOMETR_MAIL_FROM", "Pakt <pakt@rops.example>");
        SmtpSettings settings = SmtpSettings.from(environment).orElseThrow();
        return new SmtpPost(
                settings.session(), settings.from(), Clock.fixed(MONDAY, ZoneOffset.UTC));
    }
}
