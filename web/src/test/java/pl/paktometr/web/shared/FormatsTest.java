package pl.paktometr.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats polish = new Formats(Language.POLISH);
    private final Formats english = new Formats(Language.ENGLISH);

    @Test
    void pointsAlwaysHaveTwoDecimalsAndHalvesGoUp() {
        assertThat(polish.points(new BigDecimal("47.2214"))).isEqualTo("47,22");
        assertThat(polish.points(new BigDecimal("47.225"))).isEqualTo("47,23");
        assertThat(polish.points(BigDecimal.ZERO)).isEqualTo("0,00");
        assertThat(english.points(new BigDecimal("47.2214"))).isEqualTo("47.22");
    }

    @Test
    void thousandsAreSetApartByASpaceThatDoesNotBreak() {
        assertThat(polish.number(new BigDecimal("1234.56"))).isEqualTo("1\u00a0234,56");
        assertThat(polish.number(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(polish.number(new BigDecimal("-1.5"))).isEqualTo("−1,5");
        assertThat(english.number(1234567)).isEqualTo("1,234,567");
    }

    @Test
    void moneyNamesItsCurrency() {
        assertThat(polish.money(new BigDecimal("1234.5"))).isEqualTo("1\u00a0234,50\u00a0zł");
        assertThat(english.money(new BigDecimal("1234.5"))).isEqualTo("PLN\u00a01,234.50");
    }

    @Test
    void aShareOfOneIsShownInHundredths() {
        assertThat(polish.percent(new BigDecimal("0.1234"))).isEqualTo("12,3\u00a0%");
        assertThat(polish.percent(BigDecimal.ONE)).isEqualTo("100\u00a0%");
        assertThat(english.percent(new BigDecimal("0.1234"))).isEqualTo("12.3%");
    }

    @Test
    void aChangeShowsItsDirection() {
        assertThat(polish.change(new BigDecimal("3.2"))).isEqualTo("+3,20");
        assertThat(polish.change(new BigDecimal("-1.1"))).isEqualTo("−1,10");
        assertThat(polish.change(new BigDecimal("-0.001"))).isEqualTo("0,00");
    }

    @Test
    void datesSpeakTheLanguageAndKeepWarsawTime() {
        assertThat(polish.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 listopada 2026");
        assertThat(english.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 November 2026");
        assertThat(polish.dateTime(Instant.parse("2026-11-21T23:05:00Z")))
                .isEqualTo("22 listopada 2026, 00:05");
        assertThat(polish.day(Instant.parse("2026-07-21T22:05:00Z"))).isEqualTo("22 lipca 2026");
    }

    @Test
    void whatIsAbsentIsADashAndNeverANought() {
        assertThat(polish.points(null)).isEqualTo("–");
        assertThat(polish.number(null)).isEqualTo("–");
        assertThat(polish.money(null)).isEqualTo("–");
        assertThat(polish.percent(null)).isEqualTo("–");
        assertThat(polish.change(null)).isEqualTo("–");
        assertThat(polish.date(null)).isEqualTo("–");
        assertThat(polish.dateTime(null)).isEqualTo("–");
    }
}
