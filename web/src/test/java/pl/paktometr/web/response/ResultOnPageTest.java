package pl.paktometr.web.response;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.unit.UnitKind.RURAL_MUNICIPALITY;
import static pl.paktometr.web.response.SampleResponse.EDITION_1;
import static pl.paktometr.web.response.SampleResponse.draft;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ResultOnPageTest {

    private static final SampleResponse LAST_YEAR_IN_FORCE =
            draft(RURAL_MUNICIPALITY)
                    .withLastYear("A2", "3")
                    .withLastYear("A2-document-kind", "resolution")
                    .withLastYear("A2-document-until", "2028-12-31");

    @Test
    void offersToCarryOverOnlyUntilTheLevelIsAnswered() {
        assertThat(onPage("A2", LAST_YEAR_IN_FORCE).offersToCarryOver()).isTrue();
        assertThat(onPage("A2", LAST_YEAR_IN_FORCE.with("A2", "4")).offersToCarryOver()).isFalse();
    }

    @Test
    void saysThatADocumentHasRunOut() {
        SampleResponse ranOut = LAST_YEAR_IN_FORCE.withLastYear("A2-document-until", "2025-12-31");

        assertThat(onPage("A2", ranOut).lapsed()).isTrue();
        assertThat(onPage("A2", ranOut).offersToCarryOver()).isFalse();
        assertThat(onPage("A2", ranOut).lastYears("document-until")).isEqualTo("31 grudnia 2025");
    }

    @Test
    void withoutALevelEvidenceIsAskedForAtOnce() {
        assertThat(fromLevel("C2", "evidence")).isZero();
        assertThat(fromLevel("A2", "evidence")).isEqualTo(3);
        assertThat(fromLevel("A2", "remark")).isZero();
    }

    @Test
    void aCommitmentIsChosenAndHasNoLevel() {
        SampleResponse signatory = draft(RURAL_MUNICIPALITY).ofSignatory().with("P1", "yes");

        assertThat(onPage("P1", signatory).level()).isEqualTo(-1);
        assertThat(onPage("P1", signatory).main().get(0).chosen("yes")).isTrue();
        assertThat(onPage("P1", signatory).main().get(0).chosen("no")).isFalse();
    }

    private static int fromLevel(String code, String block) {
        return onPage(code, draft(RURAL_MUNICIPALITY)).blocks().stream()
                .filter(each -> each.name().equals(block))
                .findFirst()
                .orElseThrow()
                .fromLevel();
    }

    private static ResultOnPage onPage(String code, SampleResponse response) {
        return new ResultOnPage(
                EDITION_1.result(code), response.view(), Locale.forLanguageTag("pl"));
    }
}
