package pl.paktometr.committee;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** The sitting made none of that number. */
public class NoSuchRecommendation extends BusinessRuleBroken {
    NoSuchRecommendation(long id) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_recommendation", Long.toString(id)),
                "No recommendation " + id);
    }
}
