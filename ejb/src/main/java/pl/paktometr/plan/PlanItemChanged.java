package pl.paktometr.plan;

import java.util.OptionalInt;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** An item of a plan is not as whoever changes it saw it. */
public class PlanItemChanged extends BusinessRuleBroken {
    private PlanItemChanged(Kind kind, String key, String code, String english) {
        super(kind, Message.of(key, code), english);
    }

    /**
     * @param seen the version the change names; nothing need be named where there is no item yet
     * @param present 0 where there is none
     */
    static void check(String code, OptionalInt seen, int present) {
        if (seen.isEmpty() && present > 0) {
            throw new PlanItemChanged(
                    Kind.PRECONDITION_REQUIRED,
                    "broken.plan_version_required",
                    code,
                    "An item for " + code + " exists and no version of it was named");
        }
        if (seen.orElse(0) != present) {
            throw meanwhile(code);
        }
    }

    static PlanItemChanged meanwhile(String code) {
        return new PlanItemChanged(
                Kind.STALE,
                "broken.plan_changed_meanwhile",
                code,
                "The item for " + code + " was changed meanwhile");
    }

    static PlanItemChanged gone(String code) {
        return new PlanItemChanged(
                Kind.NOT_FOUND, "broken.no_such_plan_item", code, "No item for " + code);
    }
}
