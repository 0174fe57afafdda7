package pl.paktometr.teamwork;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Work is shared among the people of the own unit. */
public class NotAColleague extends BusinessRuleBroken {
    NotAColleague(String login) {
        super(
                Kind.INVALID,
                Message.of("broken.not_a_colleague", login),
                "Nobody of the unit goes by that login");
    }
}
