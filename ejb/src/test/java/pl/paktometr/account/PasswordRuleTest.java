package pl.paktometr.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final List<String> ANNA =
            List.of("anna.k", "Anna Kępińska", "anna@chmielno.pl", "Chmielno");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jezioro-trzy",
                "cztery słonie w składzie",
                "gmina pełna bocianów",
                "Chmielno-jesienne-mgły",
                "kaczka7jabłko",
                "🐘🐇🐁🐀🐗🐘🐇🐁🐀🐗🐘🐇"
            })
    void admitsWhatIsLongEnoughWhateverItsCharacters(String password) {
        assertThatCode(() -> PasswordRule.check(password, ANNA)).doesNotThrowAnyException();
    }

    @Test
    void admits200CharactersAndNoMore() {
        String longest = "jezioro-10".repeat(20);
        assertThatCode(() -> PasswordRule.check(longest, ANNA)).doesNotThrowAnyException();
        assertRefused(longest + "x", "broken.password_long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jezioro-try", "🐘🐇🐁🐀🐗🐘"})
    void refusesFewerThanTwelve(String password) {
        assertRefused(password, "broken.password_short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Administrator",
                "password1234",
                "abababababab",
                "anna.k12345678",
                "xxAnna.Kxxyyzz",
                "Paktometr2026",
                "P@kt0metr-2026!",
                "Chmielno2026!!",
                "UrządGminyChmielno",
                "Kępińska1234567890",
                "haslo1234567",
                "HasłoHasło12",
                "!!LegiaLegia1916",
                "kochamciebie1",
                "RobertLewandowski9",
                "qwertyuiop[]",
                "1qaz@WSX3edc",
                "Dragon2026!!!",
                "1234567890-=",
                "abcdefghijklmnop"
            })
    void refusesTheObvious(String password) {
        assertRefused(password, "broken.password_common");
    }

    private static void assertRefused(String password, String key) {
        assertThatThrownBy(() -> PasswordRule.check(password, ANNA))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.text().key()).isEqualTo(key));
    }
}
