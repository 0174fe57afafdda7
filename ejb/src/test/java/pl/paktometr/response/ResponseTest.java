package pl.paktometr.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import pl.paktometr.shared.ReasonNeeded;

class ResponseTest {
    private final Response response = new Response(1, "220501");

    @Test
    void becomesADraftWithTheFirstAnswer() {
        response.edited();

        assertThat(response.state()).isEqualTo(ResponseState.DRAFT);
    }

    @Test
    void isFrozenOnceSubmitted() {
        response.submitted(7);

        assertThat(response.submissionId()).isEqualTo(7);
        assertThatThrownBy(response::edited).isInstanceOf(ResponseLocked.class);
        assertThatThrownBy(() -> response.submitted(8)).isInstanceOf(ResponseLocked.class);
    }

    @Test
    void comesBackToTheUnitWithAReasonAndKeepsItsSubmission() {
        response.submitted(7);
        response.returned("Proszę o dowód przy A1.");

        assertThat(response.returnedBecause()).isEqualTo("Proszę o dowód przy A1.");
        assertThat(response.submissionId()).isEqualTo(7);
        response.edited();
        assertThat(response.returnedBecause()).isEqualTo("Proszę o dowód przy A1.");
        response.signatureRequested();
        assertThat(response.returnedBecause()).isNull();
    }

    @Test
    void theHeadsWordGoesWithItAndTheClerksOwnSecondThoughtNeedsNone() {
        response.signatureRequested();
        response.takenBack("Brakuje kosztów ZAZ.");
        assertThat(response.returnedBecause()).isEqualTo("Brakuje kosztów ZAZ.");

        response.signatureRequested();
        response.takenBack(null);
        assertThat(response.returnedBecause()).isNull();
        assertThat(response.state()).isEqualTo(ResponseState.DRAFT);
    }

    @Test
    void aReasonIsTakenWithoutTheSpaceAroundItAndNeverEmptyOrEndless() {
        assertThat(ReasonNeeded.in(" Za późno ")).isEqualTo("Za późno");
        assertThatThrownBy(() -> ReasonNeeded.in("  ")).isInstanceOf(ReasonNeeded.class);
        assertThatThrownBy(() -> ReasonNeeded.in("x".repeat(1001)))
                .isInstanceOf(ReasonNeeded.class);
    }
}
