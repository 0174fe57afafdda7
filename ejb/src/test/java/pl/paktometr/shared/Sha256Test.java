package pl.paktometr.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {
    /** As {@code printf 'łąka' | sha256sum} says. */
    @Test
    void isWhatOtherToolsComeTo() {
        assertThat(Sha256.of("łąka"))
                .isEqualTo("1bc973fdabf5c721d35b0360335255c8c31ea641c221805c1b9161385f80616e");
    }
}
