package pl.paktometr.response;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Errata are for published editions; before, a response is returned and mended by its unit. */
public class ErratumNotPossible extends BusinessRuleBroken {
    private ErratumNotPossible(String why, String english) {
        super(Kind.CONFLICT, Message.of("broken.erratum_not_possible." + why), english);
    }

    static ErratumNotPossible notPublished() {
        return new ErratumNotPossible("not_published", "The edition is not published");
    }

    static ErratumNotPossible nothingChanges() {
        return new ErratumNotPossible("nothing_changes", "The answer would stay the same");
    }
}
