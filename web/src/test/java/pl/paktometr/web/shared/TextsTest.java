package pl.paktometr.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.paktometr.shared.Message;

class TextsTest {

    private final Texts polish = new Texts(Language.POLISH);

    @Test
    void aYearStaysTogetherAndABigNumberDoesNot() {
        assertThat(polish.of("layout.version", 2026)).isEqualTo("Wersja 2026");
        assertThat(polish.of("layout.version", 12345L)).isEqualTo("Wersja 12\u00a0345");
    }

    @Test
    void datesAreFilledInAsTheReaderWritesThem() {
        assertThat(polish.of("layout.version", LocalDate.of(2026, 1, 2)))
                .isEqualTo("Wersja 2 stycznia 2026");
        assertThat(
                        polish.message(
                                Message.of(
                                        "layout.version", Instant.parse("2026-01-02T11:00:00Z"))))
                .isEqualTo("Wersja 2 stycznia 2026, 12:00");
    }

    @Test
    void whatIsMissingIsADash() {
        assertThat(polish.of("layout.version", (Object) null)).isEqualTo("Wersja –");
    }

    @Test
    void aMessageInsideAMessageSpeaksTheSameLanguage() {
        assertThat(new Texts(Language.ENGLISH).of("layout.version", Message.of("absence.WITHHELD")))
                .isEqualTo("Version withheld");
    }
}
