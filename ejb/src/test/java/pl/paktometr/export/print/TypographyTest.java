package pl.paktometr.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void noPolishLineEndsInAWordOfOneLetter() {
        assertThat(Typography.of("Z tego i z owego w (a nie o) nim", Locale.forLanguageTag("pl")))
                .isEqualTo("Z\u00a0tego i\u00a0z\u00a0owego w\u00a0(a\u00a0nie o) nim");
        assertThat(Typography.of("It is a page", Locale.ENGLISH)).isEqualTo("It is a page");
    }
}
