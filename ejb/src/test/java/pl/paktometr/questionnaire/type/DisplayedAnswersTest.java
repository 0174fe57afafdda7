package pl.paktometr.questionnaire.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.shared.LocalText;

class DisplayedAnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "wholeNumber; 1234       ; 1␣234             ; 1,234",
                "money      ; 1234.50    ; 1␣234,50␣zł       ; PLN␣1,234.50",
                "year       ; 2026       ; 2026              ; 2026",
                "level      ; 1          ; 1 – Plan          ; 1 – Plan",
                "choice     ; not-this-year ; Nie w tym roku ; Not this year",
                "choices    ; wtz,pes    ; Warsztat, Prowadzi PES ; Workshop, Run by an entity",
                "date       ; 2026-11-21 ; 21 listopada 2026 ; 21 November 2026",
                "text       ; Uchwała    ; Uchwała           ; Uchwała"
            })
    void anAnswerIsShownTheWayItsReaderWrites(
            String type, String canonical, String polish, String english) {
        assertThat(SampleTypes.BY_NAME.get(type).displayed(canonical))
                .isEqualTo(
                        new LocalText(
                                polish.replace('␣', '\u00A0'), english.replace('␣', '\u00A0')));
    }

    @ParameterizedTest
    @CsvSource({"level,2,2", "wholeNumber,12,12", "money,12.50,12.50", "year,2026,2026"})
    void someAnswersAreNumbers(String type, String canonical, BigDecimal number) {
        assertThat(SampleTypes.BY_NAME.get(type).isNumeric()).isTrue();
        assertThat(SampleTypes.BY_NAME.get(type).number(canonical)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"text,12", "choice,yes", "choices,wtz", "date,2026-11-21", "link,https://g.pl"})
    void theOthersAreNot(String type, String canonical) {
        assertThat(SampleTypes.BY_NAME.get(type).isNumeric()).isFalse();
        assertThat(SampleTypes.BY_NAME.get(type).number(canonical)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"wtz;50", "pes;25", "wtz,pes;75", "wtz,zaz,pes;100"})
    void chosenOptionsAddUpToAHundredAtMost(String chosen, BigDecimal points) {
        assertThat(SampleTypes.CHOICES.points(chosen)).contains(points);
    }

    @Test
    void aLevelEarnsWhatStandsOnIt() {
        assertThat(SampleTypes.LEVEL.points("1")).contains(new BigDecimal("50"));
    }

    @Test
    void onlyAScoredChoiceCarriesPoints() {
        assertThat(SampleTypes.CHOICES.carriesPoints()).isTrue();
        assertThat(SampleTypes.CHOICE.carriesPoints()).isFalse();
        assertThat(SampleTypes.CHOICE.points("yes")).isEmpty();
    }

    @Test
    void aChoiceKnowsWhatWasChosen() {
        assertThat(SampleTypes.CHOICE.chosen("yes")).containsExactly("yes");
        assertThat(SampleTypes.CHOICES.chosen("wtz,pes")).containsExactly("wtz", "pes");
        assertThat(List.of("wtz", "pes", "tz", "pe", "w", "es"))
                .filteredOn(option -> SampleTypes.CHOICES.isChosen("wtz,pes", option))
                .containsExactly("wtz", "pes");
    }
}
