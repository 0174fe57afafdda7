package pl.paktometr.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    @Test
    void aNewHashTakesTheRecommendedParameters() {
        assertThat(PasswordHash.of("chmielno nad jeziorem").phc())
                .matches(
                        "\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void onlyItsOwnPasswordMatches() {
        PasswordHash stored = PasswordHash.parse(PasswordHash.of("chmielno nad jeziorem").phc());
        assertThat(stored.matches("chmielno nad jeziorem")).isTrue();
        assertThat(stored.matches("chmielno nad jeziorem ")).isFalse();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(PasswordHash.of("chmielno nad jeziorem").phc())
                .isNotEqualTo(PasswordHash.of("chmielno nad jeziorem").phc());
    }

    /**
     * From the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1.
     */
    @Test
    void aHashMadeElsewhereIsCheckedWithItsOwnParameters() {
        String reference =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(PasswordHash.parse(reference).matches("password")).isTrue();
        assertThat(PasswordHash.parse(reference).phc()).isEqualTo(reference);
    }

    @Test
    void aLetterTypedAsOneCodePointOrAsTwoIsTheSame() {
        assertThat(
                        PasswordHash.of("z\u0307o\u0301\u0142w nad jeziorem")
                                .matches("\u017c\u00f3\u0142w nad jeziorem"))
                .isTrue();
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(PasswordHash.ofNobody().matches("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chmielno",
                "$2y$10$abcdefghijklmnopqrstuv",
                "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
            })
    void refusesToReadAnythingElse(String stored) {
        assertThatThrownBy(() -> PasswordHash.parse(stored))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
