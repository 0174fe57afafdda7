package pl.paktometr.web.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.paktometr.commitment.Commitment;
import pl.paktometr.commitment.Tally;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

class CommitmentWordsTest {
    private static final Questionnaire QUESTIONNAIRE = new Questionnaires().edition(1);
    private static final Commitment FIRST =
            new Commitment(
                    "1",
                    QUESTIONNAIRE.result("P1"),
                    QUESTIONNAIRE.question("P1"),
                    Optional.empty(),
                    List.of());

    private final CommitmentWords words = new CommitmentWords();

    @BeforeEach
    void inPolish() {
        words.texts = new Texts(Language.POLISH);
        words.fmt = new Formats(Language.POLISH);
    }

    @Test
    void aTallySaysWhatWasSaidAndOutOfHowMany() {
        assertThat(words.tally(FIRST, tally(3, 1, 0, 1)))
                .isEqualTo("3 tak, 1 częściowo, 1 brak danych z 5");
        assertThat(words.bar(FIRST, tally(3, 1, 0, 1))).isEqualTo("●●●◐·");
        assertThat(words.value(tally(3, 1, 0, 1))).isEqualTo("60.0000");
    }

    @Test
    void everybodysNoIsAZeroAndEverybodysSilenceIsNot() {
        assertThat(words.tally(FIRST, tally(0, 0, 2, 0))).isEqualTo("2 nie z 2");
        assertThat(words.value(tally(0, 0, 2, 0))).isEqualTo("0.0000");
        assertThat(words.tally(FIRST, tally(0, 0, 0, 2))).isEqualTo("brak danych z 2");
        assertThat(words.value(tally(0, 0, 0, 2))).isEmpty();
        assertThat(words.tally(FIRST, tally(0, 0, 0, 0))).isEqualTo("nikogo nie zapytano");
        assertThat(words.value(tally(0, 0, 0, 0))).isEmpty();
    }

    @Test
    void aWholeRegionIsToldInNumbersAlone() {
        assertThat(words.bar(FIRST, tally(30, 20, 10, 5))).isEmpty();
        assertThat(words.tally(FIRST, tally(30, 20, 10, 5))).startsWith("30 tak, 20 częściowo");
    }

    private static Tally tally(int yes, int partly, int no, int noData) {
        Map<String, Integer> said = new LinkedHashMap<>();
        said.put("yes", yes);
        said.put("partly", partly);
        said.put("no", no);
        said.put("not-this-year", 0);
        return new Tally(yes + partly + no + noData, said, noData);
    }
}
