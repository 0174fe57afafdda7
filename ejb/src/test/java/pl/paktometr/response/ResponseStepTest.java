package pl.paktometr.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole life of a response: every state, every step, and where it leads if anywhere. */
class ResponseStepTest {
    private static final String LIFE =
            """
            state              EDIT  REQUEST_SIGNATURE  TAKE_BACK SUBMIT    RETURN   ACCEPT   CORRECT  WITHDRAW
            NOT_STARTED        DRAFT AWAITING_SIGNATURE -         SUBMITTED -        -        -        -
            DRAFT              DRAFT AWAITING_SIGNATURE -         SUBMITTED -        -        -        WITHDRAWN
            AWAITING_SIGNATURE -     -                  DRAFT     SUBMITTED -        -        -        WITHDRAWN
            SUBMITTED          -     -                  -         -         RETURNED ACCEPTED -        WITHDRAWN
            RETURNED           DRAFT AWAITING_SIGNATURE -         SUBMITTED -        -        -        WITHDRAWN
            ACCEPTED           -     -                  -         -         -        -        ACCEPTED WITHDRAWN
            WITHDRAWN          -     -                  -         -         -        -        -        -
            """;

    static Stream<Arguments> life() {
        List<String[]> lines = LIFE.lines().map(line -> line.split(" +")).toList();
        String[] steps = lines.get(0);
        return lines.stream()
                .skip(1)
                .flatMap(
                        line ->
                                IntStream.range(1, steps.length)
                                        .mapToObj(i -> Arguments.of(line[0], steps[i], line[i])));
    }

    @ParameterizedTest(name = "{1} from {0}: {2}")
    @MethodSource("life")
    void leadsWhereTheTableSays(ResponseState state, ResponseStep step, String to) {
        if (to.equals("-")) {
            assertThat(step.startsFrom(state)).isFalse();
            assertThatThrownBy(() -> step.from(state))
                    .isInstanceOf(ResponseLocked.class)
                    .hasMessageContaining(state.name());
        } else {
            assertThat(step.from(state)).isEqualTo(ResponseState.valueOf(to));
        }
    }

    @Test
    void theTableKnowsAllStatesAndSteps() {
        assertThat(life()).hasSize(ResponseState.values().length * ResponseStep.values().length);
    }
}
