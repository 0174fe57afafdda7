package pl.paktometr.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.paktometr.movement.SampleYears.FIRST_EDITION;
import static pl.paktometr.movement.SampleYears.YEAR;
import static pl.paktometr.movement.SampleYears.answers;
import static pl.paktometr.movement.SampleYears.county;
import static pl.paktometr.movement.SampleYears.only;
import static pl.paktometr.movement.SampleYears.secondEdition;
import static pl.paktometr.movement.SampleYears.submitted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.scoring.UnitFacts;
import pl.paktometr.unit.UnitKind;

class MovementTest {
    private static final String LAST =
            "A1=4 A1-document-number=X/1 A1-document-until=2025-06-30 A2=2 B1=1 B2=3 C2a=4";
    private static final String NOW = "A1=2 A2=3 B1=2 B2=- C2a=4";

    /**
     * By hand. Last year: A = (100+50)/2 = 75, B = (25+75)/2 = 50, C = 4 in 20 000 = 2 per 10 000 =
     * 100; total 225/3 = 75. Then B without B2 is 25: −25/3. A1 falls to 50, A = 50: −25/3. 4 in 80
     * 000 is 0.5 per 10 000 = 50: −50/3. A2 rises to 75, A = 62.5: +12.5/3. B1 rises to 50, B = 50:
     * +25/3. This year: (62.5+50+50)/3 = 54.1667.
     */
    @Test
    void everyCauseHasItsStep() {
        Questionnaire questionnaire = only("A1", "A2", "B1", "B2", "C2");
        List<Step> steps =
                steps(
                        submitted(questionnaire, county(20_000), answers(LAST)),
                        submitted(questionnaire, county(80_000), answers(NOW)));
        assertThat(steps)
                .extracting(
                        Step::cause,
                        Step::result,
                        step -> shown(step.before()),
                        step -> shown(step.after()),
                        step -> shown(step.delta()),
                        step -> shown(step.total()))
                .containsExactly(
                        tuple(Cause.NOT_APPLICABLE, "B2", "75.00", "–", "-8.33", "66.67"),
                        tuple(Cause.LAPSED_DOCUMENT, "A1", "100.00", "50.00", "-8.33", "58.33"),
                        tuple(Cause.POPULATION, null, "–", "–", "-16.67", "41.67"),
                        tuple(Cause.OWN_CHANGE, "A2", "50.00", "75.00", "4.17", "45.83"),
                        tuple(Cause.OWN_CHANGE, "B1", "25.00", "50.00", "8.33", "54.17"));
        assertThat(steps.get(0).changed())
                .containsExactly(
                        new ChangedAnswer(
                                "B2",
                                AnswerValue.of("3"),
                                AnswerValue.notApplicable("Nie dotyczy")));
        assertThat(steps.get(1).changed())
                .extracting(ChangedAnswer::code)
                .containsExactly("A1", "A1-document-number", "A1-document-until");
    }

    @Test
    void otherWeightsAreTheMethodsWhateverTheUnitAnswers() {
        Map<String, AnswerValue> same = answers("A1=4 A2=2 B1=1 C2a=4 D7=3");
        List<Step> steps =
                steps(
                        submitted(FIRST_EDITION, county(20_000), same),
                        submitted(secondEdition(), county(20_000), same));
        assertThat(steps).extracting(Step::cause).containsExactly(Cause.METHOD);
    }

    @Test
    void whatLastYearDidNotAskIsTheMethodsToo() {
        List<Step> steps =
                steps(
                        submitted(secondEdition(), county(20_000), answers("A2=2 B1=1")),
                        submitted(FIRST_EDITION, county(20_000), answers("A1=4 A2=2 B1=1")));
        assertThat(steps).extracting(Step::cause).containsExactly(Cause.METHOD);
    }

    @Test
    void aScoreKeptByAnEarlierVersionOfTheMethodIsNeverSilentlyAnother() {
        AnsweredYear year = submitted(FIRST_EDITION, county(20_000), answers("A1=4"));
        AnsweredYear otherwise =
                new AnsweredYear(
                        year.questionnaire(),
                        year.unit(),
                        year.answers(),
                        year.total().add(BigDecimal.ONE));
        assertThat(steps(year, otherwise))
                .extracting(Step::cause, step -> shown(step.delta()))
                .containsExactly(tuple(Cause.METHOD, "1.00"));
        assertThat(steps(otherwise, year))
                .extracting(Step::cause, step -> shown(step.delta()))
                .containsExactly(tuple(Cause.METHOD, "-1.00"));
    }

    /** 20 against 20 is 0 % and earns 40; then 23 against 20 is 15 % and earns 100. */
    @Test
    void growthThatCanBeToldForTheFirstTimeIsNoOwnChange() {
        Questionnaire questionnaire = only("B1", "B5");
        List<Step> steps =
                steps(
                        submitted(questionnaire, county(20_000), answers("B1=1 B5a=20")),
                        submitted(questionnaire, county(20_000), answers("B1=1 B5a=23 B5b=20")));
        assertThat(steps)
                .extracting(
                        Step::cause,
                        Step::result,
                        step -> shown(step.before()),
                        step -> shown(step.after()))
                .containsExactly(
                        tuple(Cause.FIRST_YEAR, "B5", "–", "40.00"),
                        tuple(Cause.OWN_CHANGE, "B5", "40.00", "100.00"));
    }

    @Test
    void aLevelThatStaysWithADocumentThatRanOutDidNotFall() {
        String lapsed = "A1=%s A1-document-number=X/1 A1-document-until=2025-06-30 A2=1";
        assertThat(
                        steps(
                                submitted(
                                        FIRST_EDITION,
                                        county(20_000),
                                        answers(lapsed.formatted("3"))),
                                submitted(FIRST_EDITION, county(20_000), answers("A1=4 A2=1"))))
                .extracting(Step::cause)
                .containsExactly(Cause.OWN_CHANGE);
    }

    @Test
    void aDocumentInForceExplainsNoFall() {
        assertThat(
                        steps(
                                submitted(
                                        FIRST_EDITION,
                                        county(20_000),
                                        answers(
                                                "A1=3 A1-document-number=X/1 A1-document-until=2026-12-31")),
                                submitted(FIRST_EDITION, county(20_000), answers("A1=2"))))
                .extracting(Step::cause)
                .containsExactly(Cause.OWN_CHANGE);
    }

    @Test
    void anAnswerThatIsNotScoredMovesNothing() {
        assertThat(
                        steps(
                                submitted(
                                        FIRST_EDITION,
                                        county(20_000),
                                        answers("A1=3 A1a=Strategia")),
                                submitted(FIRST_EDITION, county(20_000), answers("A1=3 A1a=Inna"))))
                .isEmpty();
    }

    /** It may not say so any more: that is this year's rule, not the unit's doing. */
    @Test
    void aUnitThatBecameACityIsAskedAsOne() {
        List<Step> steps =
                steps(
                        submitted(only("B1", "B2"), county(20_000), answers("B1=2 B2=-")),
                        submitted(
                                only("B1", "B2"),
                                new UnitFacts(UnitKind.CITY_COUNTY, OptionalInt.of(20_000), false),
                                answers("B1=2 B2=0")));
        assertThat(steps)
                .extracting(Step::cause, step -> shown(step.delta()))
                .containsExactly(tuple(Cause.METHOD, "-25.00"));
    }

    private static List<Step> steps(AnsweredYear last, AnsweredYear now) {
        return Movement.between(last, now, YEAR).steps();
    }

    private static String shown(BigDecimal points) {
        return points == null ? "–" : points.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
