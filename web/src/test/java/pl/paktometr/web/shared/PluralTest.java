package pl.paktometr.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, MANY",
        "1, ONE",
        "2, FEW",
        "4, FEW",
        "5, MANY",
        "11, MANY",
        "12, MANY",
        "14, MANY",
        "21, MANY",
        "22, FEW",
        "24, FEW",
        "25, MANY",
        "101, MANY",
        "102, FEW",
        "111, MANY",
        "112, MANY",
        "113, MANY",
        "122, FEW",
        "-1, ONE",
        "-3, FEW"
    })
    void polishHasThreeForms(long number, Plural form) {
        assertThat(Plural.of(number, Language.POLISH)).isEqualTo(form);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, MANY", "1, ONE", "2, MANY", "22, MANY"})
    void englishHasTwo(long number, Plural form) {
        assertThat(Plural.of(number, Language.ENGLISH)).isEqualTo(form);
    }
}
