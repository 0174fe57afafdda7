package pl.paktometr.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/** What holds for whatever a unit answered in two years. */
class MovementPropertiesTest {

    @Property(tries = 120)
    void theDeltasAddUpToTheLastDigit(@ForAll Random random) {
        AnsweredYear last = SampleYears.any(random);
        AnsweredYear now = SampleYears.any(random);
        List<Step> steps = Movement.between(last, now, SampleYears.YEAR).steps();
        BigDecimal total = last.total();
        for (Step step : steps) {
            total = total.add(step.delta());
            assertThat(step.total()).isEqualByComparingTo(total);
        }
        assertThat(total).isEqualByComparingTo(now.total());
    }

    @Property(tries = 40)
    void whatStaysTheSameTakesNoStep(@ForAll Random random) {
        AnsweredYear year = SampleYears.any(random);
        assertThat(Movement.between(year, year, SampleYears.YEAR).steps()).isEmpty();
    }

    @Property(tries = 80)
    void onlyChangedResultsMoveByOwnChangeAndNoneMoreThanOnce(@ForAll Random random) {
        AnsweredYear last = SampleYears.any(random);
        AnsweredYear now = SampleYears.later(last, random);
        List<Step> steps = Movement.between(last, now, SampleYears.YEAR).steps();
        Set<String> changed =
                last.results().stream()
                        .filter(result -> isChanged(result, last, now))
                        .map(Result::code)
                        .collect(Collectors.toSet());
        assertThat(steps)
                .filteredOn(step -> step.cause() == Cause.OWN_CHANGE)
                .extracting(Step::result)
                .doesNotHaveDuplicates()
                .isSubsetOf(changed);
        assertThat(steps)
                .allSatisfy(
                        step -> {
                            assertThat(step.changed()).isNotEmpty();
                            assertThat(step.before() == null ? "" : step.before())
                                    .isNotEqualTo(step.after());
                        });
    }

    @Property(tries = 40)
    void theStepsComeInTheirOrder(@ForAll Random random) {
        AnsweredYear last = SampleYears.any(random);
        List<Step> steps =
                Movement.between(last, SampleYears.later(last, random), SampleYears.YEAR).steps();
        assertThat(steps).extracting(Step::cause).isSorted();
    }

    @Property(tries = 60)
    void aCountysDeltasAddUpToTheLastDigit(@ForAll Random random) {
        List<UnitMovement> units = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(9); i++) {
            units.add(unit(i, random));
        }
        CountyMovement county =
                CountyMovement.of(
                        TerytCode.of("2205"),
                        SampleYears.FIRST_EDITION.results().stream().map(Result::code).toList(),
                        units);
        if (!county.told()) {
            assertThat(county.steps()).isEmpty();
            return;
        }
        BigDecimal total = Objects.requireNonNull(county.last());
        for (CountyStep step : county.steps()) {
            total = total.add(step.delta());
            assertThat(step.total()).isEqualByComparingTo(total);
            assertThat(step.units()).isPositive();
        }
        assertThat(total).isEqualByComparingTo(county.now());
        boolean allAnsweredBoth = units.stream().allMatch(UnitMovement::told);
        assertThat(county.steps())
                .filteredOn(step -> step.cause() == Cause.WHO_ANSWERED)
                .hasSizeLessThanOrEqualTo(allAnsweredBoth ? 0 : 1);
        assertThat(county.steps()).extracting(CountyStep::cause).isSorted();
    }

    private static UnitMovement unit(int number, Random random) {
        AskedUnit asked =
                new AskedUnit(
                        TerytCode.of("22050" + number),
                        "22050" + number + "2",
                        UnitKind.RURAL_MUNICIPALITY,
                        "Nowe",
                        TerytCode.of("2205"),
                        1_000,
                        false);
        AnsweredYear last = SampleYears.any(random);
        AnsweredYear now = SampleYears.later(last, random);
        return switch (random.nextInt(4)) {
            case 0 ->
                    new UnitMovement(
                            asked, asked, last.total(), null, List.of(), Untold.NOTHING_THIS_YEAR);
            case 1 ->
                    new UnitMovement(
                            asked, asked, null, now.total(), List.of(), Untold.NOTHING_LAST_YEAR);
            default ->
                    new UnitMovement(
                            asked,
                            asked,
                            last.total(),
                            now.total(),
                            Movement.between(last, now, SampleYears.YEAR).steps(),
                            null);
        };
    }

    private static boolean isChanged(Result result, AnsweredYear last, AnsweredYear now) {
        return result.questions().stream()
                .anyMatch(
                        question ->
                                !Objects.equals(
                                        last.answers().get(question.code()),
                                        now.answers().get(question.code())));
    }
}
