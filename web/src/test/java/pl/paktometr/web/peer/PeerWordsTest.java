package pl.paktometr.web.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.peer.Circle;
import pl.paktometr.peer.Place;
import pl.paktometr.peer.Untold;
import pl.paktometr.plan.Verdict;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Texts;

/** What is said by a constant's name has its words, which no other test would miss. */
class PeerWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyConstantHasItsWords(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Texts texts = new Texts(locale);
        for (Circle circle : Circle.values()) {
            for (long number : new long[] {1, 3, 15}) {
                assertThat(texts.count("peer_standing.circle." + key(circle), number, "6", "9"))
                        .startsWith(number + " ")
                        .contains("6", "9");
            }
        }
        Stream.of(Place.values())
                .forEach(
                        place ->
                                assertThat(texts.of("peer_standing.place." + key(place)))
                                        .isNotBlank());
        Stream.of(Verdict.values())
                .forEach(
                        verdict ->
                                assertThat(texts.of("plan_list.verdict." + key(verdict)))
                                        .isNotBlank());
        Stream.of(Untold.values())
                .filter(untold -> untold != Untold.NONE)
                .forEach(untold -> assertThat(new Formats(locale).absence(untold)).isNotBlank());
        Stream.of(Untold.NONE, Untold.NO_DATA, Untold.WITHHELD, Untold.POPULATION_UNKNOWN)
                .forEach(
                        known ->
                                assertThat(texts.of("peer_standing.why." + key(known)))
                                        .isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "15, 15 gmin wiejskich od 6 100 do 9 800 mieszkańców",
        "22, 22 gminy wiejskie od 6 100 do 9 800 mieszkańców"
    })
    void thePeersAreSaidInWords(long size, String words) {
        assertThat(
                        new Texts(Locale.forLanguageTag("pl"))
                                .count(
                                        "peer_standing.circle.rural_municipalities",
                                        size,
                                        "6 100",
                                        "9 800"))
                .isEqualTo(words);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
