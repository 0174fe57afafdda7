package pl.paktometr.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpSettingsTest {

    @Test
    void areNoneWithoutAServer() {
        assertThat(SmtpSettings.from(Map.of())).isEmpty();
        assertThat(SmtpSettings.from(Map.of("PAKTOMETR_SMTP_HOST", " "))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "none,     25,  false, false",
        "starttls, 587, true,  false",
        "tls,      465, false, true",
        ",         587, true,  false"
    })
    void keepTheDialogueToThemselvesAsDemanded(
            String tls, String port, String starttls, String fromTheStart) {
        Session session =
                settings(tls == null ? Map.of() : Map.of("PAKTOMETR_SMTP_TLS", tls)).session();

        assertThat(session.getProperty("mail.smtp.port")).isEqualTo(port);
        assertThat(session.getProperty("mail.smtp.starttls.enable")).isEqualTo(starttls);
        assertThat(session.getProperty("mail.smtp.starttls.required")).isEqualTo(starttls);
        assertThat(session.getProperty("mail.smtp.ssl.enable")).isEqualTo(fromTheStart);
        assertThat(session.getProperty("mail.smtp.ssl.checkserveridentity")).isEqualTo("true");
    }

    @Test
    void waitForNobodyForLong() {
        Session session = settings(Map.of()).session();

        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            assertThat(session.getProperty("mail.smtp." + step)).isEqualTo("15000");
        }
    }

    @Test
    void signInOnlyWithAUser() {
        assertThat(settings(Map.of()).session().getProperty("mail.smtp.auth")).isNull();
        assertThat(
                        settings(Map.of("PAKTOMETR_SMTP_USER", "rops"))
                                .session()
                                .getProperty("mail.smtp.auth"))
                .isEqualTo("true");
    }

    @Test
    void takeASenderWithAName() {
        SmtpSettings settings =
                settings(Map.of("PAKTOMETR_MAIL_FROM", "Pakt społeczny <pakt@rops.example>"));

        assertThat(settings.from().getAddress()).isEqualTo("pakt@rops.example");
        assertThat(settings.from().getPersonal()).isEqualTo("Pakt społeczny");
        assertThat(settings.from().toString()).isASCII();
    }

    @Test
    void demandASender() {
        assertThatThrownBy(() -> settings(Map.of("PAKTOMETR_MAIL_FROM", "rops")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PAKTOMETR_MAIL_FROM");
    }

    @Test
    void neverTellThePassword() {
        assertThat(settings(Map.of("PAKTOMETR_SMTP_PASSWORD", "s3cret")))
                .asString()
                .doesNotContain("s3cret");
    }

    private static SmtpSettings settings(Map<String, String> more) {
        Map<String, String> environment =
                new HashMap<>(
                        Map.of(
                                "PAKTOMETR_SMTP_HOST", "smtp.example",
                                "PAKTOMETR_MAIL_FROM", "pakt@rops.example"));
        environment.putAll(more);
        return SmtpSettings.from(environment).orElseThrow();
    }
}
