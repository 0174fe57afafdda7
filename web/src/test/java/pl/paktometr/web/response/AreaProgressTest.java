package pl.paktometr.web.response;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.unit.UnitKind.LAND_COUNTY;
import static pl.paktometr.unit.UnitKind.RURAL_MUNICIPALITY;
import static pl.paktometr.web.response.SampleResponse.EDITION_1;
import static pl.paktometr.web.response.SampleResponse.draft;

import org.junit.jupiter.api.Test;
import pl.paktometr.questionnaire.AnswerValue;

class AreaProgressTest {

    @Test
    void countsOnlyWhatTheScoreNeeds() {
        AreaProgress a =
                of("A", draft(RURAL_MUNICIPALITY).with("A1", "3").with("A1a", "Strategia, 2024"));

        assertThat(a.answered()).isEqualTo(1);
        assertThat(a.required()).isEqualTo(5);
        assertThat(a.complete()).isFalse();
    }

    @Test
    void whatDoesNotApplyIsNotWaitedFor() {
        SampleResponse county = draft(LAND_COUNTY);

        assertThat(of("B", county).required())
                .isEqualTo(
                        of("B", county.with("B2", AnswerValue.notApplicable("brak"))).required()
                                + 1);
    }

    @Test
    void aSignatoryAlsoSeesHowManyCommitmentsItHasAnswered() {
        AreaProgress p =
                of("P", draft(RURAL_MUNICIPALITY).ofSignatory().with("P1", "yes").with("P3a", "2"));

        assertThat(p.answered()).isEqualTo(1);
        assertThat(p.required()).isEqualTo(14);
    }

    private static AreaProgress of(String area, SampleResponse response) {
        return AreaProgress.of(EDITION_1, response.view()).stream()
                .filter(each -> each.area().code().equals(area))
                .findFirst()
                .orElseThrow();
    }
}
