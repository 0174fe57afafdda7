package pl.paktometr.account;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Something is done in one's own region or unit, and the caller has none. */
public class NoPlaceOfOwn extends BusinessRuleBroken {
    NoPlaceOfOwn(Role role) {
        super(
                Kind.FORBIDDEN,
                Message.of("broken.no_place_of_own", Message.of("role." + role.name())),
                "A " + role + " has no region or unit of their own");
    }
}
