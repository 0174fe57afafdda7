package pl.paktometr.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.AnswerView;
import pl.paktometr.response.ResponseState;
import pl.paktometr.response.ResponseView;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class FlagRuleTest {
    private static final Questionnaire QUESTIONNAIRE = new Questionnaires().edition(1);
    private static final Instant MARCH = Instant.parse("2027-03-01T10:00:00Z");

    private final Map<String, String> now = new HashMap<>();
    private final Map<String, String> then = new HashMap<>();
    private final Map<String, List<BigDecimal>> peers = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"0, 2, true", "3, 1, true", "0, 4, true", "1, 2, false", "2, 2, false"})
    void noticesAJumpOfTwoLevels(String before, String after, boolean flagged) {
        then.put("A1", before);
        now.put("A1", after);
        now.put("A1-evidence", "https://bip.gmina.pl/strategia");

        assertThat(flags().map(Flag::rule).anyMatch(FlagRule.LEVEL_JUMP::equals))
                .isEqualTo(flagged);
    }

    @Test
    void doesNotTakeAFirstAnswerForAJump() {
        now.put("A1", "3");

        assertThat(flags()).isEmpty();
    }

    @Test
    void wantsTheTopOfAScaleShown() {
        now.put("A1", "4");
        assertThat(flags())
                .extracting(Flag::rule, Flag::code)
                .containsExactly(tuple(FlagRule.TOP_LEVEL_WITHOUT_EVIDENCE, "A1"));

        now.put("A1-evidence", "https://bip.gmina.pl/strategia");
        assertThat(flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 20, false", "10, 21, true", "0, 500, false", "10, 5, false"})
    void noticesMoreThanTwiceLastYearsFigure(String before, String after, boolean flagged) {
        then.put("D1a", before);
        now.put("D1a", after);

        assertThat(flags().map(Flag::rule).anyMatch(FlagRule.GROWTH::equals)).isEqualTo(flagged);
    }

    @ParameterizedTest
    @CsvSource({
        "99, 10 10 10 10 10, false",
        "100, 10 10 10 10 10, true",
        "100, 5 8 12 15, false",
        "100, 0 0 0 10 10, false",
        "105, 5 8 11 15 10 400, true"
    })
    void noticesTenTimesTheMedianOfAtLeastFivePeers(String value, String others, boolean flagged) {
        now.put("D1a", value);
        peers.put("D1a", Stream.of(others.split(" ")).map(BigDecimal::new).toList());

        assertThat(flags().map(Flag::rule).anyMatch(FlagRule.FAR_FROM_PEERS::equals))
                .isEqualTo(flagged);
    }

    @Test
    void correctionsTakeThePlaceOfAnswersAndNothingElseDoes() {
        Map<String, AnswerValue> given =
                Map.of(
                        "A1", AnswerValue.of("4"),
                        "A2", AnswerValue.of("3"),
                        "D1a", AnswerValue.of("9"));

        Map<String, AnswerValue> corrected =
                Checking.corrected(
                        given,
                        Map.of(
                                "A1", marked("A1", Mark.CORRECTED, Optional.of("2")),
                                "A2", marked("A2", Mark.QUESTIONED, Optional.empty()),
                                "D1a", marked("D1a", Mark.CORRECTED, Optional.empty())));

        assertThat(corrected)
                .containsOnly(
                        Map.entry("A1", AnswerValue.of("2")), Map.entry("A2", AnswerValue.of("3")));
    }

    private static MarkedAnswer marked(String code, Mark mark, Optional<String> value) {
        return new MarkedAnswer(code, mark, value.map(AnswerValue::of), "x", "Analityk", MARCH);
    }

    private Stream<Flag> flags() {
        Map<String, AnswerView> answers = new TreeMap<>();
        now.forEach(
                (code, value) ->
                        answers.put(
                                code,
                                new AnswerView(
                                        Optional.of(AnswerValue.of(value)),
                                        1,
                                        false,
                                        false,
                                        "urzad",
                                        MARCH)));
        Map<String, AnswerValue> lastYear = new TreeMap<>();
        then.forEach((code, value) -> lastYear.put(code, AnswerValue.of(value)));
        ResponseView response =
                new ResponseView(
                        new Campaign(
                                1,
                                TerytCode.of("22"),
                                2026,
                                1,
                                MARCH,
                                MARCH,
                                MARCH,
                                Signing.HEAD,
                                Ranking.NONE,
                                1,
                                null,
                                MARCH),
                        new AskedUnit(
                                TerytCode.of("220501"),
                                "2205012",
                                UnitKind.RURAL_MUNICIPALITY,
                                "Chmielno",
                                TerytCode.of("2205"),
                                8000,
                                false),
                        ResponseState.SUBMITTED,
                        1L,
                        null,
                        answers,
                        lastYear);
        return FlagRule.raise(new FlagRule.Subject(QUESTIONNAIRE, response, peers)).stream();
    }
}
