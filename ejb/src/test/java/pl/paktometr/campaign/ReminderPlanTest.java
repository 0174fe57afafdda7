package pl.paktometr.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.account.Role;

class ReminderPlanTest {

    @Test
    void climbsTheLadderAsTheLastDayComesNearer() {
        assertThat(ReminderPlan.USUAL.due(30)).containsExactly(Role.CLERK);
        assertThat(ReminderPlan.USUAL.due(7))
                .containsExactlyInAnyOrder(Role.CLERK, Role.COORDINATOR);
        assertThat(ReminderPlan.USUAL.due(3))
                .containsExactlyInAnyOrder(Role.COORDINATOR, Role.SECRETARY, Role.SIGNATORY);
        assertThat(ReminderPlan.USUAL.due(2)).isEmpty();
    }

    @Test
    void readsDaysAsPeopleWriteThem() {
        ReminderPlan plan = ReminderPlan.typed(Map.of(Role.CLERK, " 7,14 , 0", Role.SECRETARY, ""));

        assertThat(plan.of(Role.CLERK)).isEqualTo("14, 7, 0");
        assertThat(plan.of(Role.SECRETARY)).isEmpty();
    }

    @Test
    void isStoredAsOneText() {
        assertThat(ReminderPlan.parse(ReminderPlan.USUAL.stored())).isEqualTo(ReminderPlan.USUAL);
        assertThat(ReminderPlan.parse("").due(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"siedem", "-1", "121", "7;3", "7,,3", "1234"})
    void refusesWhatIsNotDays(String text) {
        assertThatThrownBy(() -> ReminderPlan.typed(Map.of(Role.CLERK, text)))
                .isInstanceOf(ReminderPlanMalformed.class);
    }

    @Test
    void remindsNobodyOutsideTheOffice() {
        assertThatThrownBy(() -> ReminderPlan.typed(Map.of(Role.ANALYST, "7")))
                .isInstanceOf(ReminderPlanMalformed.class);
    }
}
