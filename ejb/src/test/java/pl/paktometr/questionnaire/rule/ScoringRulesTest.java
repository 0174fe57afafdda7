package pl.paktometr.questionnaire.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.shared.LocalText;
import pl.paktometr.shared.Message;

class ScoringRulesTest {

    private static final Questionnaire FIRST_EDITION = new Questionnaires().edition(1);

    /** Answers as they stand in the tables: {@code B5a=21 B5b=20}. */
    private record Given(
            Map<String, String> answers, Map<String, String> before, OptionalInt population)
            implements Facts {

        static Given facts(String answers, String before, Integer population) {
            return new Given(
                    parsed(answers),
                    parsed(before),
                    population == null ? OptionalInt.empty() : OptionalInt.of(population));
        }

        private static Map<String, String> parsed(String answers) {
            return Stream.ofNullable(answers)
                    .flatMap(text -> Stream.of(text.split(" ")))
                    .map(each -> each.split("="))
                    .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        }

        @Override
        public Optional<String> text(String code) {
            return Optional.ofNullable(answers.get(code));
        }

        @Override
        public Optional<BigDecimal> number(String code) {
            return text(code).map(BigDecimal::new);
        }

        @Override
        public Optional<BigDecimal> lastYear(String code) {
            return Optional.ofNullable(before.get(code)).map(BigDecimal::new);
        }
    }

    @ParameterizedTest(name = "{0} part {1}: {2} / {3} / {4} -> {5}")
    @CsvFileSource(resources = "earned.csv", delimiter = ';')
    void answersEarnWhatTheRuleSays(
            String result,
            int part,
            String answers,
            String lastYear,
            Integer population,
            String expected) {
        Outcome outcome = rule(result, part).earn(Given.facts(answers, lastYear, population));
        if (Character.isDigit(expected.charAt(0))) {
            assertThat(outcome.absence()).isEqualTo(Absence.NONE);
            assertThat(outcome.points().orElseThrow())
                    .isCloseTo(new BigDecimal(expected), within(new BigDecimal("0.00005")));
        } else {
            assertThat(outcome.points()).isEmpty();
            assertThat(outcome.absence()).isEqualTo(Absence.valueOf(expected));
        }
    }

    @Test
    void beyondTheKnotsPointsAreExactlyThoseOfTheLastKnot() {
        assertThat(rule("B4", 2).earn(Given.facts("B4a=4", null, null)).points().orElseThrow())
                .isEqualByComparingTo("100");
    }

    @Test
    void unansweredNamesWhatIsMissing() {
        Outcome outcome = rule("D6", 2).earn(Given.facts(null, null, null));
        assertThat(outcome.missing()).containsExactlyInAnyOrder("D6a", "D6b");
        assertThat(rule("D6", 2).earn(Given.facts("D6b=4", null, null)).missing())
                .containsExactly("D6a");
        assertThat(rule("B5", 1).earn(Given.facts(null, null, null)).explanation())
                .isEqualTo(Message.of("explain.unanswered", "B5a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "B4;1;B4;B4",
                "B4;2;B4a;B4a",
                "B5;1;B5a B5b;B5a",
                "C2;1;C2a;C2a",
                "C3;2;C3a;",
                "D6;2;D6a D6b;D6a D6b"
            })
    void aRuleNamesWhatItReadsAndWhatItCannotDoWithout(
            String result, int part, String reads, String required) {
        assertThat(rule(result, part).reads()).containsExactlyInAnyOrder(reads.split(" "));
        assertThat(String.join(" ", rule(result, part).required()))
                .isEqualTo(required == null ? "" : required);
    }

    @Test
    void aPercentageStandsBesideBothItsNumbers() {
        assertThat(explained("B5", 1, "B5a=21 B5b=20", null))
                .isEqualTo(Message.of("explain.growth", "B5a", 21, 20, 5, 70));
        assertThat(explained("D6", 2, "D6a=2 D6b=40", null))
                .isEqualTo(Message.of("explain.knots_share", "D6a", 2, "D6b", 40, 5, 40));
    }

    @Test
    void everyOtherOutcomeCarriesItsNumbersToo() {
        assertThat(explained("B4", 2, "B4a=3", null))
                .isEqualTo(Message.of("explain.knots", "B4a", 3, 85));
        assertThat(explained("C2", 1, "C2a=1", 8000))
                .isEqualTo(
                        Message.of(
                                "explain.knots_per_inhabitants",
                                "C2a",
                                1,
                                8000,
                                10000,
                                new BigDecimal("1.25"),
                                75));
        assertThat(explained("C2", 1, "C2a=1", null))
                .isEqualTo(Message.of("explain.population_unknown", "C2a", 1));
        assertThat(explained("D6", 2, "D6a=0 D6b=0", null))
                .isEqualTo(Message.of("explain.share_of_none", "D6a", 0, "D6b"));
        assertThat(explained("B5", 1, "B5a=3 B5b=0", null))
                .isEqualTo(Message.of("explain.growth_from_nothing", "B5a", 3, 100));
        assertThat(explained("B5", 1, "B5a=3", null))
                .isEqualTo(Message.of("explain.first_year", "B5a", 3));
        assertThat(explained("C3", 2, "C3a=wtz", null).args())
                .contains("C3a", new BigDecimal("50"));
        assertThat(explained("C3", 2, null, null))
                .isEqualTo(Message.of("explain.options_none", "C3a"));
        assertThat(explained("B4", 1, "B4=0", null))
                .isEqualTo(
                        Message.of(
                                "explain.level",
                                "B4",
                                new LocalText("0 – Nie podjęto działań", "0 – No action taken"),
                                0));
    }

    private static Message explained(String result, int part, String answers, Integer population) {
        return rule(result, part).earn(Given.facts(answers, null, population)).explanation();
    }

    private static ScoringRule rule(String result, int part) {
        return FIRST_EDITION.result(result).parts().get(part - 1).rule();
    }
}
