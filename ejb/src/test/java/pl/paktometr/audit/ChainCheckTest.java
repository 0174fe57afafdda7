package pl.paktometr.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainCheckTest {
    @Test
    void isReadBackFromItsEntry() {
        ChainCheck check = new ChainCheck(12, 7);
        assertThat(ChainCheck.of(check.inWords())).isEqualTo(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1/", "1/1/1", "-1/-1", "99999999999999999999/1"})
    void isBrokenWhereTheEntryWasTamperedWith(String words) {
        assertThat(ChainCheck.of(words).holds()).isFalse();
    }
}
