package pl.paktometr.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
        response.returned(" Proszę o dowód przy A1. ");

        assertThat(response.state()).isEqualTo(ResponseState.RETURNED);
        assertThat(response.returnedBecause()).isEqualTo("Proszę o dowód przy A1.");
        assertThat(response.submissionId()).isEqualTo(7);
        response.edited();
        assertThat(response.state()).isEqualTo(ResponseState.DRAFT);
    }

    @Test
    void isNotReturnedWithoutAReason() {
        response.submitted(7);

        assertThatThrownBy(() -> response.returned("  ")).isInstanceOf(ReasonNeeded.class);
        assertThat(response.state()).isEqualTo(ResponseState.SUBMITTED);
    }

    @Test
    void isAcceptedOnlyAfterItWasSubmitted() {
        assertThatThrownBy(response::accepted).isInstanceOf(ResponseLocked.class);
        response.submitted(7);
        response.accepted();

        assertThat(response.state()).isEqualTo(ResponseState.ACCEPTED);
        assertThatThrownBy(() -> response.returned("za późno")).isInstanceOf(ResponseLocked.class);
    }
}
