package pl.paktometr.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED,          true,  SUBMITTED, true",
        "ACCEPTED,           true,  ACCEPTED,  true",
        "RETURNED,           true,  RETURNED,  false",
        "DRAFT,              true,  RETURNED,  false",
        "AWAITING_SIGNATURE, true,  RETURNED,  false",
        "WITHDRAWN,          true,  WITHDRAWN, false",
        "SUBMITTED,          false, REPLACED,  false",
        "ACCEPTED,           false, REPLACED,  false",
        "DRAFT,              false, REPLACED,  false",
        "WITHDRAWN,          false, WITHDRAWN, false",
    })
    void aStatementIsInForceWhileItIsTheLatestAndInTheOfficesHands(
            ResponseState response, boolean latest, Proof.Standing standing, boolean inForce) {
        assertThat(Proof.Standing.of(response, latest)).isEqualTo(standing);
        assertThat(standing.inForce()).isEqualTo(inForce);
    }
}
