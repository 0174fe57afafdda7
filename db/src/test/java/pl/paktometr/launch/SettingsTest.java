package pl.paktometr.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path CHECKOUT = Path.of("/srv/paktometr");

    @Test
    void needNothingFromTheEnvironment() {
        Settings settings = Settings.from(Map.of(), CHECKOUT);
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.folder()).isEqualTo(Path.of("/srv/paktometr/var"));
        assertThat(settings.database()).isNull();
        assertThat(settings.demoPassword()).isNull();
    }

    @Test
    void takeAFolderFromElsewhere() {
        assertThat(Settings.from(Map.of("PAKTOMETR_VAR", "/data/p"), CHECKOUT).folder())
                .isEqualTo(Path.of("/data/p"));
    }

    @Test
    void refuseAPortThatIsNone() {
        for (String port : new String[] {"http", "65536", "-1", ""}) {
            assertThatThrownBy(() -> Settings.from(Map.of("PAKTOMETR_HTTP_PORT", port), CHECKOUT))
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessageContaining("PAKTOMETR_HTTP_PORT");
        }
    }

    @Test
    void refuseADatabaseWithoutUserOrOfAnotherMake() {
        assertThatThrownBy(
                        () ->
                                Settings.from(
                                        Map.of("PAKTOMETR_DB_URL", "jdbc:mariadb://db/p"),
                                        CHECKOUT))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("PAKTOMETR_DB_USER");
        assertThatThrownBy(
                        () ->
                                Settings.from(
                                        Map.of(
                                                "PAKTOMETR_DB_URL", "jdbc:postgresql://db/p",
                                                "PAKTOMETR_DB_USER", "p",
                                                "PAKTOMETR_DB_PASSWORD", "s"),
                                        CHECKOUT))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("jdbc:mariadb:");
    }

    @Test
    void takeASecretForTheMetricsThatNobodyGuesses() {
        assertThat(Settings.from(Map.of(), CHECKOUT).metricsToken()).isNull();
        assertThat(Settings.from(Map.of("PAKTOMETR_METRICS_TOKEN", " "), CHECKOUT).metricsToken())
                .isNull();
        String secret = "x".repeat(20);
        assertThat(
                        Settings.from(Map.of("PAKTOMETR_METRICS_TOKEN", secret), CHECKOUT)
                                .metricsToken())
                .isEqualTo(secret);
        assertThatThrownBy(
                        () -> Settings.from(Map.of("PAKTOMETR_METRICS_TOKEN", "short"), CHECKOUT))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("PAKTOMETR_METRICS_TOKEN")
                .hasMessageNotContaining("short");
    }

    @Test
    void takeTheAddressThatPeopleUse() {
        assertThat(Settings.from(Map.of(), CHECKOUT).publicUrl()).isNull();
        assertThat(
                        Settings.from(
                                        Map.of("PAKTOMETR_PUBLIC_URL", "https://pakt.example/"),
                                        CHECKOUT)
                                .publicUrl())
                .isEqualTo("https://pakt.example/");
        assertThatThrownBy(
                        () ->
                                Settings.from(
                                        Map.of("PAKTOMETR_PUBLIC_URL", "pakt.example"), CHECKOUT))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("PAKTOMETR_PUBLIC_URL");
    }

    @Test
    void refuseSmtpThatCannotWork() {
        refuse(Map.of(), "PAKTOMETR_MAIL_FROM");
        refuse(
                Map.of("PAKTOMETR_MAIL_FROM", "p@rops.example", "PAKTOMETR_SMTP_TLS", "ssl"),
                "PAKTOMETR_SMTP_TLS");
        refuse(
                Map.of("PAKTOMETR_MAIL_FROM", "p@rops.example", "PAKTOMETR_SMTP_PORT", "smtp"),
                "PAKTOMETR_SMTP_PORT");
    }

    private static void refuse(Map<String, String> environment, String naming) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("PAKTOMETR_SMTP_HOST", "smtp.example");
        assertThatThrownBy(() -> Settings.from(all, CHECKOUT))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining(naming);
    }

    @Test
    void neverTellTheDatabasePassword() {
        assertThat(new DatabaseAddress("jdbc:mariadb://db/p", "p", "s3cret"))
                .asString()
                .doesNotContain("s3cret");
    }
}
