package pl.paktometr.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 measures it, of the pairs the style sheet puts together. */
class ColoursTest {

    @ParameterizedTest(name = "{0} on {1} by {2}")
    @CsvSource({
        "ink, paper, 7",
        "ink, shade, 7",
        "muted, paper, 7",
        "muted, shade, 7",
        "link, paper, 7",
        "visited, paper, 7",
        "paper, brand, 7",
        "paper, link, 7",
        "paper, bad, 7",
        "good, good-paper, 7",
        "bad, bad-paper, 7",
        "care, care-paper, 7",
        "note, note-paper, 7",
        "edge, paper, 3",
        "edge, shade, 3",
        "focus, paper, 3",
        "ink, q1, 7",
        "ink, q2, 7",
        "ink, q3, 7",
        "paper, q4, 4.5",
        "paper, q5, 7"
    })
    void standsOutFromItsGround(String front, String ground, double atLeast) throws IOException {
        assertThat(contrast(luminance(front), luminance(ground))).isGreaterThanOrEqualTo(atLeast);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String name) throws IOException {
        String css =
                Files.readString(Path.of("src/main/webapp/resources/paktometr/css/paktometr.css"));
        Matcher colour = Pattern.compile("--" + name + ": #([0-9a-f]{3,6});").matcher(css);
        assertThat(colour.find()).as(name).isTrue();
        String hex = colour.group(1);
        String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        return 0.2126 * linear(full, 0) + 0.7152 * linear(full, 2) + 0.0722 * linear(full, 4);
    }

    private static double linear(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
