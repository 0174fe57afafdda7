package pl.paktometr.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    @Test
    void hasNoLineBreakWhereAHeaderWouldBegin() {
        Letter letter =
                letter("a@b.example\r\nBcc: c@d.example", "Temat\r\nBcc: c@d.example\u2028\0x");

        assertThat(letter.to()).isEqualTo("a@b.example Bcc: c@d.example");
        assertThat(Letter.isAddress(letter.to())).isFalse();
        assertThat(letter.subject()).isEqualTo("Temat Bcc: c@d.example x");
    }

    @Test
    void cutsALongSubject() {
        assertThat(letter("a@b.example", "ż".repeat(300)).subject()).hasSize(200).endsWith("ż…");
    }

    @Test
    void neverTellsALogItsText() {
        assertThat(letter("a@b.example", "Zaproszenie").withOneTimeLink())
                .asString()
                .doesNotContain("tajne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urzad@chmielno.example",
                "jan.o'neil+rops@sub.urzad-gminy.gov.example",
                "a@b.xn--p1ai"
            })
    void knowsAnAddress(String address) {
        assertThat(Letter.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "urzad",
                "urzad@chmielno",
                "@chmielno.example",
                "a@b@c.example",
                "a b@c.example",
                "a@b.example,c@d.example",
                "Urząd <a@b.example>",
                "a..b@c.example",
                ".a@c.example",
                "a@-c.example",
                "a@c..example",
                "a@b.example\n",
                "żółw@c.example"
            })
    void knowsWhatIsNone(String text) {
        assertThat(Letter.isAddress(text)).isFalse();
    }

    @Test
    void anAddressHasAnEnd() {
        assertThat(Letter.isAddress("a".repeat(65) + "@b.example")).isFalse();
        assertThat(Letter.isAddress("a@" + "b.".repeat(130) + "example")).isFalse();
    }

    private static Letter letter(String to, String subject) {
        return Letter.inRegion(
                Letter.Purpose.OPENED, to, subject, "https://p.example/?token=tajne", "22");
    }
}
