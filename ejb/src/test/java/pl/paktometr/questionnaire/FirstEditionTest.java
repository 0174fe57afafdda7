package pl.paktometr.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.paktometr.unit.UnitKind;

/** The content the product ships with, against the catalogue it comes from. */
class FirstEditionTest {

    private final Questionnaires questionnaires = new Questionnaires();
    private final Questionnaire first = questionnaires.edition(1);

    @Test
    void fourAreasOfTheSameWeightHaveTwentyResults() {
        List<Area> scored =
                first.areas().stream()
                        .filter(area -> area.results().stream().anyMatch(Result::isScored))
                        .toList();
        assertThat(scored).map(Area::code).containsExactly("A", "B", "C", "D");
        assertThat(scored)
                .allSatisfy(area -> assertThat(area.weight()).isEqualByComparingTo("0.25"));
        assertThat(scored).flatMap(Area::results).hasSize(20).allMatch(Result::isScored);
    }

    @Test
    void threeResultsDependOnOthers() {
        assertThat(first.results())
                .filteredOn(Result::dependsOnOthers)
                .map(Result::code)
                .containsExactly("A5", "B5", "C2");
    }

    @Test
    void elevenResultsAreSetUpOnceAndTakeADocument() {
        assertThat(first.results())
                .filteredOn(result -> result.hasBlock("document"))
                .map(Result::code)
                .containsExactly("A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "D4", "D5", "D6");
    }

    @Test
    void onlyRegrantingMayNotApplyAndOnlyToALandCounty() {
        assertThat(first.results())
                .filteredOn(result -> result.mayBeNotApplicableFor(UnitKind.LAND_COUNTY))
                .map(Result::code)
                .containsExactly("B2");
        assertThat(first.results())
                .noneMatch(result -> result.mayBeNotApplicableFor(UnitKind.CITY_COUNTY));
    }

    @Test
    void signatoriesAloneAreAskedAboutTheFourteenArticles() {
        assertThat(first.areasFor(UnitKind.CITY_COUNTY, false))
                .map(Area::code)
                .containsExactly("A", "B", "C", "D");
        assertThat(first.areasFor(UnitKind.CITY_COUNTY, true).get(4).results())
                .hasSize(14)
                .noneMatch(Result::isScored);
    }

    @Test
    void aCompleteResponseAnswersTheseQuestions() {
        assertThat(first.requiredOf(UnitKind.RURAL_MUNICIPALITY, Map.of()))
                .containsExactly(
                        "A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "B4a", "B5a", "C1",
                        "C1b", "C2a", "C3", "D1a", "D2a", "D3a", "D4", "D4a", "D5", "D6", "D6a",
                        "D6b", "D7");
    }

    @Test
    void growthAsksAboutLastYearOnlyWhereItIsNotKnown() {
        assertThat(first.lastYearStandsInFor("B5b")).contains("B5a");
        assertThat(first.lastYearStandsInFor("D2b")).contains("D2a");
    }

    @Test
    void anEditionIsReadOnce() {
        assertThat(questionnaires.edition(1)).isSameAs(first);
    }

    @Test
    void thereIsNoEditionBeforeTheFirst() {
        assertThatThrownBy(() -> questionnaires.edition(0)).isInstanceOf(NoSuchEdition.class);
    }
}
