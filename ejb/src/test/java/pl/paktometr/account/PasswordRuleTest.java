package pl.paktometr.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"jezioro-trzy", "cztery słonie w składzie", "🐘🐇🐁🐀🐗🐘🐇🐁🐀🐗🐘🐇"})
    void admitsWhatIsLongEnoughWhateverItsCharacters(String password) {
        assertThatCode(() -> PasswordRule.check(password, "anna.k")).doesNotThrowAnyException();
    }

    @Test
    void admits200CharactersAndNoMore() {
        String longest = "jezioro-10".repeat(20);
        assertThatCode(() -> PasswordRule.check(longest, "anna.k")).doesNotThrowAnyException();
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
                "xxAnna.Kxxyyzz"
            })
    void refusesTheObvious(String password) {
        assertRefused(password, "broken.password_common");
    }

    private static void assertRefused(String password, String key) {
        assertThatThrownBy(() -> PasswordRule.check(password, "anna.k"))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.text().key()).isEqualTo(key));
    }
}
