package pl.paktometr.account;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** The caller's rights end at a region. */
public class CountryNotYours extends BusinessRuleBroken {
    CountryNotYours() {
        super(
                Kind.FORBIDDEN,
                Message.of("broken.country_not_yours"),
                "Not the country of this caller");
    }
}
