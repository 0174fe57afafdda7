package pl.paktometr.campaign;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Days before the deadline are whole numbers with commas between. */
public class ReminderPlanMalformed extends BusinessRuleBroken {
    ReminderPlanMalformed() {
        super(
                Kind.INVALID,
                Message.of("broken.reminder_plan_malformed", ReminderPlan.MOST),
                "Days before the deadline are 0 to " + ReminderPlan.MOST + ", separated by commas");
    }
}
