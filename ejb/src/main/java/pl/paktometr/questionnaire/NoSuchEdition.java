package pl.paktometr.questionnaire;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** There is no questionnaire of that edition. */
public class NoSuchEdition extends BusinessRuleBroken {

    NoSuchEdition(String edition) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_edition", edition),
                "No such edition: " + edition);
    }
}
