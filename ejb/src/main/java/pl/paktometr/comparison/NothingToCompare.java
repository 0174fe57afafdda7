package pl.paktometr.comparison;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Nobody was asked there in that year. */
public class NothingToCompare extends BusinessRuleBroken {
    NothingToCompare(Selection selection) {
        super(
                Kind.NOT_FOUND,
                Message.of(
                        "broken.nothing_to_compare",
                        selection.get("region"),
                        selection.get("year")),
                "Nobody was asked: " + selection.parameters());
    }
}
