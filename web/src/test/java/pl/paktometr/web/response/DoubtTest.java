package pl.paktometr.web.response;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.unit.UnitKind.LAND_COUNTY;
import static pl.paktometr.unit.UnitKind.RURAL_MUNICIPALITY;
import static pl.paktometr.web.response.Doubt.Kind.COMMITMENT;
import static pl.paktometr.web.response.Doubt.Kind.DOCUMENT;
import static pl.paktometr.web.response.Doubt.Kind.EVIDENCE;
import static pl.paktometr.web.response.Doubt.Kind.FACTS;
import static pl.paktometr.web.response.SampleResponse.EDITION_1;
import static pl.paktometr.web.response.SampleResponse.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.paktometr.questionnaire.AnswerValue;

class DoubtTest {

    @Test
    void fromLevelThreeUpADocumentAndEvidenceAreMissed() {
        assertThat(kinds("A3", draft(RURAL_MUNICIPALITY).with("A3", "3").with("A3a", "Założenia")))
                .containsExactly(DOCUMENT, EVIDENCE);
        assertThat(kinds("A3", draft(RURAL_MUNICIPALITY).with("A3", "2").with("A3a", "Założenia")))
                .isEmpty();
    }

    @Test
    void oneAnswerAboutTheDocumentIsEnough() {
        SampleResponse described =
                draft(RURAL_MUNICIPALITY)
                        .with("A3", "4")
                        .with("A3a", "Założenia")
                        .with("A3-document-number", "XII/1/2026")
                        .with("A3-evidence", "https://bip.example.org/");

        assertThat(kinds("A3", described)).isEmpty();
    }

    @Test
    void factsAreMissedOnlyWhereSomethingWasDone() {
        assertThat(kinds("A4", draft(RURAL_MUNICIPALITY).with("A4", "0"))).isEmpty();
        assertThat(about("A4", draft(RURAL_MUNICIPALITY).with("A4", "1").with("A4b", "2")))
                .containsExactly(new Doubt(FACTS, "A", "A4", List.of("A4a")));
    }

    @Test
    void nothingIsMissedOfWhatDoesNotApply() {
        SampleResponse county = draft(LAND_COUNTY).with("B2", AnswerValue.notApplicable("brak"));

        assertThat(about("B2", county)).isEmpty();
    }

    @Test
    void onlyASignatoryIsAskedAboutCommitments() {
        assertThat(kinds("P1", draft(RURAL_MUNICIPALITY).ofSignatory()))
                .containsExactly(COMMITMENT);
        assertThat(kinds("P1", draft(RURAL_MUNICIPALITY))).isEmpty();
    }

    private static List<Doubt.Kind> kinds(String result, SampleResponse response) {
        return about(result, response).stream().map(Doubt::kind).toList();
    }

    private static List<Doubt> about(String result, SampleResponse response) {
        return Doubt.about(EDITION_1, response.view()).stream()
                .filter(doubt -> doubt.result().equals(result))
                .toList();
    }
}
