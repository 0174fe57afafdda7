package pl.paktometr.comparison;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** There is no such way of making one figure out of many. */
public class NoSuchAggregate extends BusinessRuleBroken {
    NoSuchAggregate(String given) {
        super(
                Kind.INVALID,
                Message.of("broken.no_such_aggregate", given),
                "No such method: " + given);
    }
}
