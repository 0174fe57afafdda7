package pl.paktometr.questionnaire.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;

class NextStepTest {
    private static final Questionnaire FIRST_EDITION = new Questionnaires().edition(1);

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

    @ParameterizedTest(name = "{0} part {1}: {2} / {3} / {4} -> {5} = {6}, +{7}")
    @CsvSource(
            delimiter = ';',
            value = {
                // the level above, also above no level at all
                "A1;1;A1=2;;;A1;3;25",
                "A1;1;;;;A1;1;25",
                // the next knot; between two knots the one on the right
                "B4;2;B4a=2;;;B4a;4;30",
                "B4;2;B4a=3;;;B4a;4;15",
                "B4;2;;;;B4a;1;40",
                // so many that the rate per 10 000 is reached: 2 of 10 000 are 1,6 of 8 000, so two
                "C2;1;C2a=0;;8000;C2a;1;75",
                "C2;1;C2a=1;;8000;C2a;2;25",
                // the same in money, to the grosz: 10 zł for each of 333
                "D2;2;D2a=0;;333;D2a;3330.00;30",
                // 20 % of 41 are 8,2, so nine, which earn a little more than the knot
                "D6;2;D6a=3 D6b=41;;;D6a;9;",
                // growth by last year’s accepted number, and by the one typed where there is none
                "B5;1;B5a=21;B5a=20;;B5a;23;30",
                "B5;1;B5a=20 B5b=20;;;B5a;21;30",
                "B5;1;B5a=0 B5b=0;;;B5a;1;100",
                // the option that adds least
                "C3;2;C3a=wtz;;;C3a;wtz,run-by-entity;25",
                "C3;2;;;;C3a;run-by-entity;25"
            })
    void oneStepUpIsTheLeastThatEarnsMore(
            String result,
            int part,
            String answers,
            String lastYear,
            Integer population,
            String code,
            String to,
            BigDecimal gain) {
        NextStep step =
                next(result, part, Given.facts(answers, lastYear, population)).orElseThrow();
        assertThat(step.code()).isEqualTo(code);
        assertThat(step.to()).isEqualTo(to);
        if (gain != null) {
            assertThat(step.gain()).isEqualByComparingTo(gain);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A1;1;A1=4;;",
                "B4;2;B4a=4;;",
                "B4;2;B4a=9;;",
                "C3;2;C3a=kis,cis;;",
                // no base to grow from, no inhabitants, nothing to have a share of
                "B5;1;B5a=3;;",
                "C2;1;C2a=0;;",
                "D6;2;D6a=0 D6b=0;;",
                "D6;2;D6a=3;;",
                "B5;1;B5a=1 B5b=0;;"
            })
    void thereIsNoneWhereNothingEarnsMoreOrNothingCanBeTold(
            String result, int part, String answers, String lastYear, Integer population) {
        assertThat(next(result, part, Given.facts(answers, lastYear, population))).isEmpty();
    }

    /** The step is the least: one answer lower earns less than the step does. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 333, 4999, 8000, 20_000, 486_345})
    void oneFewerWouldNotReachTheKnot(int population) {
        Facts none = Given.facts("C2a=0", null, population);
        NextStep step = next("C2", 1, none).orElseThrow();
        BigDecimal fewer = new BigDecimal(step.to()).subtract(BigDecimal.ONE);
        Facts almost = Given.facts("C2a=" + fewer.toPlainString(), null, population);
        assertThat(step.after()).isGreaterThanOrEqualTo(BigDecimal.valueOf(50));
        assertThat(rule("C2", 1).earn(almost).points().orElseThrow())
                .isLessThan(BigDecimal.valueOf(50));
    }

    @Test
    void whatItPromisesIsWhatTheRuleGives() {
        Facts facts = Given.facts("B4a=2", null, null);
        NextStep step = next("B4", 2, facts).orElseThrow();
        assertThat(step.from()).contains("2");
        assertThat(step.before()).isEqualByComparingTo("70");
        assertThat(rule("B4", 2).earn(Given.facts("B4a=" + step.to(), null, null)).points())
                .hasValueSatisfying(
                        points -> assertThat(points).isEqualByComparingTo(step.after()));
    }

    private static Optional<NextStep> next(String result, int part, Facts facts) {
        return rule(result, part).nextStep(facts);
    }

    private static ScoringRule rule(String result, int part) {
        return FIRST_EDITION.result(result).parts().get(part - 1).rule();
    }
}
