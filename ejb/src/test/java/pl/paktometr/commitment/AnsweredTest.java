package pl.paktometr.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.commitment.CommitmentQueries.Scored;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class AnsweredTest {
    private static final County KARTUSKI = new County(TerytCode.of("2205"), "kartuski", false);
    private static final County GDANSK = new County(TerytCode.of("2261"), "Gdańsk", true);
    private static final List<Commitment> COMMITMENTS =
            Commitment.in(new Questionnaires().edition(1));

    private final Answered answered =
            new Answered(
                    COMMITMENTS,
                    List.of(unit("220501"), unit("220502"), unit("220503"), unit("226101")),
                    Map.of("2205", KARTUSKI, "2261", GDANSK),
                    Map.of(
                            "220501", Map.of("P1", "yes", "P1-done", "Zlecono usługi opiekuńcze"),
                            "220502", Map.of("P1", "partly", "P2", "no")));

    @Test
    void thereIsOneForEachOfTheFourteenArticles() {
        assertThat(COMMITMENTS)
                .extracting(Commitment::article)
                .containsExactly(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");
        assertThat(COMMITMENTS).allMatch(commitment -> commitment.words().isPresent());
    }

    @Test
    void theResultsThatBearOnAnArticleAreThoseOfItsParagraphs() {
        assertThat(COMMITMENTS.get(0).evidence())
                .extracting(Result::code)
                .containsExactly("A2", "A4", "B2", "C1", "D1", "D2", "D3", "D4");
        assertThat(COMMITMENTS.get(2).evidence()).isEmpty();
        assertThat(COMMITMENTS.get(9).evidence()).extracting(Result::code).contains("A5", "D7");
    }

    @Test
    void aCountyCountsWhatItsSignatoriesSayAndWhoSaysNothingApart() {
        Line first = answered.lines(Map.of()).get(0);
        assertThat(first.of(KARTUSKI))
                .isEqualTo(
                        new Tally(
                                3, Map.of("yes", 1, "partly", 1, "no", 0, "not-this-year", 0), 1));
        assertThat(first.of(KARTUSKI).said().keySet())
                .containsExactly("yes", "partly", "no", "not-this-year");
        assertThat(first.all().asked()).isEqualTo(4);
        assertThat(first.all().noData()).isEqualTo(2);
    }

    @Test
    void silenceIsNoAnswer() {
        Line first = answered.lines(Map.of()).get(0);
        assertThat(first.of(GDANSK).anybodySays()).isFalse();
        assertThat(first.of(GDANSK).noData()).isEqualTo(1);
        assertThat(answered.units(Map.of()).get(3).at(0).kept()).isEqualTo(Kept.NOTHING);
    }

    @Test
    void theWordsStandBesideTheAnswer() {
        assertThat(answered.units(Map.of()).get(0).at(0).kept().words())
                .contains("Zlecono usługi opiekuńcze");
        assertThat(answered.units(Map.of()).get(1).at(0).kept().words()).isEmpty();
    }

    @Test
    void aResultWithoutPointsSaysWhy() {
        List<Evidence> evidence =
                answered.units(
                                Map.of(
                                        "220501",
                                        Map.of(
                                                "A2",
                                                Scored.of(new BigDecimal("75"), null),
                                                "B2",
                                                Scored.of(null, "NOT_APPLICABLE"))))
                        .get(0)
                        .at(0)
                        .evidence();
        assertThat(evidence)
                .filteredOn(each -> each.result().code().equals("A2"))
                .extracting(Evidence::points)
                .containsExactly(new BigDecimal("75"));
        assertThat(evidence)
                .filteredOn(each -> each.result().code().equals("B2"))
                .extracting(Evidence::absence)
                .containsExactly(Absence.NOT_APPLICABLE);
        assertThat(evidence)
                .filteredOn(each -> each.result().code().equals("D1"))
                .extracting(Evidence::absence)
                .containsExactly(Absence.NO_DATA);
    }

    @Test
    void theCountiesAreThoseInWhichASignatoryWasAsked() {
        assertThat(answered.askedCounties()).containsExactly(KARTUSKI, GDANSK);
    }

    private static AskedUnit unit(String code) {
        return new AskedUnit(
                TerytCode.of(code),
                code + "2",
                UnitKind.RURAL_MUNICIPALITY,
                "Nowe",
                TerytCode.of(code).county(),
                1_000,
                true);
    }
}
