package pl.paktometr.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.report.CountryQueries.GivenAnswer;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.response.ResponseState;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class UnitByUnitTest {
    private static final County KARTUSKI = new County(TerytCode.of("2205"), "kartuski", false);

    private static GivenAnswer answer(String unit, String code) {
        return new GivenAnswer(unit, code, AnswerValue.of(unit + code));
    }

    private static UnitScores unit(String code) {
        return new UnitScores(
                new AskedUnit(
                        TerytCode.of(code),
                        code + "2",
                        UnitKind.RURAL_MUNICIPALITY,
                        "Gmina",
                        KARTUSKI.code(),
                        null,
                        false),
                KARTUSKI,
                ResponseState.SUBMITTED,
                Map.of());
    }

    @Test
    void answersOfOneUnitStandTogether() {
        List<UnitAnswers> units =
                UnitByUnit.of(
                                Stream.of(
                                        answer("220501", "A1"),
                                        answer("220501", "A2"),
                                        answer("220502", "A1")),
                                Map.of("220501", unit("220501"), "220502", unit("220502")))
                        .toList();
        assertThat(units).extracting(each -> each.answers().size()).containsExactly(2, 1);
        assertThat(units.get(1).scores().unit().code()).isEqualTo(TerytCode.of("220502"));
        assertThat(units.get(0).answers()).containsEntry("A2", AnswerValue.of("220501A2"));
    }

    @Test
    void noMoreIsReadThanOneUnitAndTheFirstOfTheNext() {
        AtomicInteger read = new AtomicInteger();
        AtomicBoolean closed = new AtomicBoolean();
        Stream<GivenAnswer> answers =
                Stream.iterate(0, i -> i + 1)
                        .limit(1_000_000)
                        .map(i -> answer("%06d".formatted(220_000 + i / 10), "A" + i % 10))
                        .peek(each -> read.incrementAndGet())
                        .onClose(() -> closed.set(true));
        try (Stream<UnitAnswers> units = UnitByUnit.of(answers, Map.of("220000", unit("220000")))) {
            assertThat(units.iterator().next().answers()).hasSize(10);
        }
        assertThat(read.get()).isLessThan(20);
        assertThat(closed).isTrue();
    }

    @Test
    void nobodyAnsweredIsNoRow() {
        assertThat(UnitByUnit.of(Stream.of(), Map.of())).isEmpty();
    }
}
