package pl.paktometr.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** It cannot be planned so; {@link #field()} tells where to put it right. */
public class PlanRefused extends BusinessRuleBroken {
    private final @Nullable String field;

    private PlanRefused(Kind kind, @Nullable String field, Message text, String english) {
        super(kind, text, english);
        this.field = field;
    }

    /** {@code owner}, {@code due}, {@code note} or {@code target}. */
    @Override
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    static PlanRefused owner(int longest) {
        return new PlanRefused(
                Kind.INVALID,
                "owner",
                Message.of("broken.plan_owner", longest),
                "An owner of 1 to " + longest + " characters is needed");
    }

    static PlanRefused due() {
        return new PlanRefused(
                Kind.INVALID, "due", Message.of("broken.plan_due"), "A day is needed");
    }

    static PlanRefused note(int longest) {
        return new PlanRefused(
                Kind.INVALID,
                "note",
                Message.of("broken.plan_note", longest),
                "A note has at most " + longest + " characters");
    }

    static PlanRefused earnsNothing(String code) {
        return new PlanRefused(
                Kind.INVALID,
                "target",
                Message.of("broken.plan_earns_nothing", code),
                "The answer to " + code + " would earn no more than the present one");
    }

    static PlanRefused notScored(String code) {
        return new PlanRefused(
                Kind.NOT_FOUND,
                null,
                Message.of("broken.plan_not_scored", code),
                "The answer to " + code + " moves no score of that unit");
    }

    static PlanRefused nothingChanged() {
        return new PlanRefused(
                Kind.CONFLICT,
                null,
                Message.of("broken.plan_nothing"),
                "No change earns more, so there is nothing to plan");
    }

    static PlanRefused nothingInForce() {
        return new PlanRefused(
                Kind.CONFLICT,
                null,
                Message.of("broken.plan_nothing_in_force"),
                "A plan starts from a submission in force");
    }
}
