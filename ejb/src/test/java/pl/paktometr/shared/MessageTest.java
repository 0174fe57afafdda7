package pl.paktometr.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final Map<String, String> BUNDLE =
            Map.of(
                    "amount", "{0} zł",
                    "cut", "{0,number,0.00}",
                    "outer", "„{0}”: {1}");

    @Test
    void numbersAreWrittenAsTheReaderWritesThem() {
        assertThat(shown(Message.of("amount", new BigDecimal("1234.5")), POLISH))
                .isEqualTo("1\u00A0234,5 zł");
        assertThat(shown(Message.of("amount", 1234), Locale.ENGLISH)).isEqualTo("1,234 zł");
    }

    @Test
    void halvesGoUpWhereThePatternCutsDecimals() {
        assertThat(shown(Message.of("cut", new BigDecimal("48.125")), POLISH)).isEqualTo("48,13");
    }

    @Test
    void labelsAndMessagesInsideAreInTheSameLanguage() {
        Message message =
                Message.of(
                        "outer", new LocalText("Gmina", "Municipality"), Message.of("amount", 5L));
        assertThat(shown(message, POLISH)).isEqualTo("„Gmina”: 5 zł");
        assertThat(shown(message, Locale.UK)).isEqualTo("„Municipality”: 5 zł");
    }

    @Test
    void theSameNumberMakesTheSameMessage() {
        assertThat(Message.of("amount", 300))
                .isEqualTo(Message.of("amount", new BigDecimal("300.00")));
    }

    private static String shown(Message message, Locale locale) {
        return message.in(locale, BUNDLE::get);
    }
}
