package pl.paktometr.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.shared.Deed;

class AuditEntryTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void followsOnlyTheEntryItWasSealedAfter() {
        AuditEntry first = entry("2205012", "A1");
        AuditEntry second = entry("2205012", "A2");
        first.seal(1, "");
        second.seal(2, String.valueOf(first.hash()));

        assertThat(first.follows(0, "")).isTrue();
        assertThat(second.follows(1, String.valueOf(first.hash()))).isTrue();
        assertThat(second.follows(0, "")).isFalse();
        assertThat(second.follows(1, "")).isFalse();
        assertThat(second.follows(2, String.valueOf(first.hash()))).isFalse();
        assertThat(entry("2205012", "A1").follows(0, "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2205012, A2, 1, ''",
        "2205022, A1, 1, ''",
        "2205012, A1, 2, ''",
        "2205012, A1, 1, x"
    })
    void hasAnotherHashOnceAnythingDiffers(String unit, String details, long place, String before) {
        assertThat(entry(unit, details).hashAt(place, before))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(entry("2205012", "A1").hashAt(1, ""));
    }

    @Test
    void keepsWhatFitsOfTheDetails() {
        assertThat(entry("2205012", "x".repeat(2000)).row().details()).hasSize(1000);
    }

    private static AuditEntry entry(String unit, String details) {
        return new AuditEntry(
                Deed.onUnit(Deed.Kind.ANSWERS_SAVED, unit, details), "urzad", "127.0.0.1", NOON);
    }
}
