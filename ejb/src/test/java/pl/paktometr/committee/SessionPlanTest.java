package pl.paktometr.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @Test
    void anItemALineAndBlankOnesDoNotCount() {
        SessionPlan plan = plan(DAY, " Otwarcie \r\n\n\tWnioski\n ", List.of("2205", "2205"));
        assertThat(plan.checked().items()).containsExactly("Otwarcie", "Wnioski");
        assertThat(plan.counties()).containsExactly("2205");
    }

    @Test
    void anEmptyAgendaHasNoItems() {
        assertThat(plan(DAY, "\n ", List.of()).items()).isEmpty();
    }

    @Test
    void whatIsWrongIsNamed() {
        refused("heldOn", () -> plan(null, "", List.of()).checked());
        refused("heldOn", () -> plan(LocalDate.of(1999, 1, 1), "", List.of()).checked());
        refused("agenda", () -> plan(DAY, "x".repeat(301), List.of()).checked());
        refused("agenda", () -> plan(DAY, "x\n".repeat(51), List.of()).checked());
        refused(
                "place",
                () -> new SessionPlan(2025, DAY, "x".repeat(201), "", List.of()).checked());
    }

    @Test
    void aRecommendationSaysWhatAndOneThatIsSettledHow() {
        refused("text", () -> words(" ", RecommendationState.OPEN, "").checked());
        refused("outcome", () -> words("Uchwalić", RecommendationState.DONE, " ").checked());
        assertThat(words("Uchwalić", RecommendationState.OPEN, "").checked().outcome()).isEmpty();
    }

    private static RecommendationText words(
            String text, RecommendationState state, String outcome) {
        return new RecommendationText("", text, null, state, outcome);
    }

    private static SessionPlan plan(@Nullable LocalDate day, String agenda, List<String> counties) {
        return new SessionPlan(2025, day, "", agenda, counties);
    }

    private static void refused(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CommitteeRefused.class, no -> assertThat(no.field()).contains(field));
    }
}
