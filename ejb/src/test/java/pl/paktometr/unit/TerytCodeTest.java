package pl.paktometr.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.shared.BusinessRuleBroken.Kind;

class TerytCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"22", "2205", "226101"})
    void regionsCountiesAndGminasAreTheirDigits(String digits) {
        assertThat(TerytCode.of(digits).digits()).isEqualTo(digits);
        assertThat(TerytCode.of(digits)).hasToString(digits);
    }

    @Test
    void theKindOfGminaIsNoPartOfTheIdentity() {
        assertThat(TerytCode.of("2205012"))
                .isEqualTo(TerytCode.of("2205013"))
                .hasToString("220501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "221", "22050", "22050123", "22O5", "٢٢", " 22", "22\n", "-1"})
    void anythingElseIsNoSuchPlace(String text) {
        assertThatThrownBy(() -> TerytCode.of(text))
                .isInstanceOfSatisfying(
                        MalformedTerytCode.class,
                        broken -> {
                            assertThat(broken.kind()).isEqualTo(Kind.NOT_FOUND);
                            assertThat(broken.text().key())
                                    .isEqualTo("broken.malformed_teryt_code");
                            assertThat(broken.text().args()).containsExactly(text);
                        });
    }

    @Test
    void aGminaLiesInItsCountyAndRegion() {
        TerytCode chmielno = TerytCode.of("220501");
        assertThat(chmielno.county()).isEqualTo(TerytCode.of("2205"));
        assertThat(chmielno.region()).isEqualTo(TerytCode.of("22"));
        assertThat(chmielno.isCounty()).isFalse();
        assertThat(chmielno.county().isCounty()).isTrue();
        assertThat(chmielno.region().isRegion()).isTrue();
        assertThat(chmielno.county().isRegion()).isFalse();
    }

    @Test
    void aRegionLiesInNoCounty() {
        assertThatIllegalStateException().isThrownBy(() -> TerytCode.of("22").county());
    }

    @Test
    void codesAreInTheOrderOfTheirDigits() {
        assertThat(TerytCode.of("2205"))
                .isLessThan(TerytCode.of("220501"))
                .isGreaterThan(TerytCode.of("2204"));
    }
}
