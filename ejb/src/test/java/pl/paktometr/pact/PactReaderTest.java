package pl.paktometr.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.pact.Article.Paragraph;
import pl.paktometr.shared.LocalText;
import pl.paktometr.unit.TerytCode;

class PactReaderTest {

    private static final String PACT =
            """
            {"region": "22", "title": {"pl": "Pakt", "en": "Pact"}, "adopted": "2024", "articles": [
              {"number": 1, "title": {"pl": "Zadania", "en": "Tasks"}, "paragraphs": [
                {"number": "1.1", "summary": {"pl": "Zlecanie.", "en": "Commissioning."}}]}]}
            """;

    @Test
    void readsArticlesAndParagraphs() {
        Paragraph paragraph = new Paragraph("1.1", new LocalText("Zlecanie.", "Commissioning."));
        Article article = new Article(1, new LocalText("Zadania", "Tasks"), List.of(paragraph));

        assertThat(read(PACT))
                .isEqualTo(
                        new Pact(
                                TerytCode.of("22"),
                                new LocalText("Pakt", "Pact"),
                                "2024",
                                List.of(article)));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"number\": 1,', '\"number\": 2,'",
        "'\"number\": \"1.1\"', '\"number\": \"2.1\"'",
        "Zlecanie., ' '",
        "Commissioning., ' '",
        "Tasks, ' '"
    })
    void refusesAGapAStrayParagraphAndAnEmptyText(String found, String replacement) {
        String broken = PACT.replace(found, replacement);

        assertThat(broken).isNotEqualTo(PACT);
        assertThatThrownBy(() -> read(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePactOfPomorskieHasFourteenArticles() {
        Pact pact = PactReader.shipped("pact-pomorskie.json");

        assertThat(pact.region()).isEqualTo(TerytCode.of("22"));
        assertThat(pact.articles())
                .hasSize(14)
                .allSatisfy(article -> assertThat(article.paragraphs()).isNotEmpty());
    }

    private static Pact read(String json) {
        return PactReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
