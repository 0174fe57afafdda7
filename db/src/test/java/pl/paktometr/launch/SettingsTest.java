package pl.paktometr.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
    void neverTellTheDatabasePassword() {
        assertThat(new DatabaseAddress("jdbc:mariadb://db/p", "p", "s3cret"))
                .asString()
                .doesNotContain("s3cret");
    }
}
