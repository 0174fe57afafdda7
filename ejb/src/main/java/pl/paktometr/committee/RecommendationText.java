package pl.paktometr.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a recommendation.
 *
 * @param county a code; empty for the whole region
 * @param outcome what came of it; may be empty
 */
public record RecommendationText(
        String county,
        String text,
        @Nullable LocalDate due,
        RecommendationState state,
        String outcome) {
    private static final int LONGEST = 2000;

    public RecommendationText {
        text = text.strip();
        outcome = outcome.strip();
    }

    /**
     * @throws CommitteeRefused naming the field that is wrong
     */
    RecommendationText checked() {
        if (text.isEmpty()) {
            throw CommitteeRefused.missing("text");
        }
        CommitteeRefused.tooLong("text", text, LONGEST);
        CommitteeRefused.tooLong("outcome", outcome, LONGEST);
        if (due != null) {
            CommitteeRefused.tooFar("due", due);
        }
        if (state != RecommendationState.OPEN && outcome.isEmpty()) {
            throw CommitteeRefused.missing("outcome");
        }
        return this;
    }
}
