package pl.paktometr.plan;

import java.util.Optional;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.response.ResponseView;
import pl.paktometr.scoring.WhatIf;

/**
 * The year by which a plan is judged.
 *
 * @param answers in force; empty while there are none
 * @param over whether no more are taken
 */
record FollowingYear(Optional<WhatIf> answers, boolean over) {
    static final FollowingYear NOT_YET = new FollowingYear(Optional.empty(), false);

    static FollowingYear of(Questionnaire questionnaire, ResponseView response) {
        Campaign campaign = response.campaign();
        boolean begun = campaign.state() != Campaign.State.PLANNED;
        return new FollowingYear(
                response.state().answered()
                        ? Optional.of(WhatIf.of(questionnaire, response))
                        : Optional.empty(),
                begun && !campaign.takesSignatures());
    }

    Verdict verdict(String code, Optional<String> startedFrom, String target) {
        return Verdict.of(answers, over, code, startedFrom, target);
    }

    Optional<String> reached(String code) {
        return answers.map(given -> given.answers().get(code)).flatMap(AnswerValue::text);
    }
}
