package pl.paktometr.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | pl",
                "en | en",
                "en-GB,en;q=0.9 | en",
                "pl-PL | pl",
                "de | pl",
                "de, en;q=0.5 | en",
                "'' | pl",
                "!!; | pl",
                "- | pl",
                "en;q=x | pl"
            })
    void theApiSpeaksWhatTheCallerPrefersAndElsePolish(String header, String language) {
        assertThat(Language.preferred(header).getLanguage()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"none", "de", "EN", "''"})
    void noOtherLanguageIsSpoken(String tag) {
        assertThat(Language.spoken(tag)).isEmpty();
    }
}
