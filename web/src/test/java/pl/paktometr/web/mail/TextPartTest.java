package pl.paktometr.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPartTest {

    @ParameterizedTest
    @CsvSource({
        "'Bez odnośnika', 'Bez odnośnika'",
        "'Wejdź: https://p.example/a?b=1&c=2.', 'Wejdź: |https://p.example/a?b=1&c=2|.'",
        "'(http://p.example/) dalej', '(|http://p.example/|) dalej'",
        "'„https://p.example”', '„|https://p.example|”'",
        "'https://a.example https://b.example', '|https://a.example| |https://b.example|'",
        "'javascript:alert(1)', 'javascript:alert(1)'",
        "'https://', 'https://'"
    })
    void findsLinksAndLeavesTheRestAsItIs(String text, String marked) {
        assertThat(
                        TextPart.of(text).stream()
                                .map(part -> part.link() ? "|" + part.text() + "|" : part.text())
                                .collect(Collectors.joining()))
                .isEqualTo(marked);
    }
}
