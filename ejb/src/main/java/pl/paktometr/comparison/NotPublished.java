package pl.paktometr.comparison;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** There is no published edition of that year, whether there is one that is not or none at all. */
public class NotPublished extends BusinessRuleBroken {
    NotPublished(TerytCode region, int year) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.not_published", region.digits(), String.valueOf(year)),
                "Region " + region + " has published nothing for " + year);
    }
}
