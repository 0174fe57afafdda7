package pl.paktometr.response;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** An edition is published once its window is over and everything submitted is decided on. */
public class EditionNotDecided extends BusinessRuleBroken {
    private EditionNotDecided(Message text, String english) {
        super(Kind.CONFLICT, text, english);
    }

    static EditionNotDecided stillRuns() {
        return new EditionNotDecided(
                Message.of("broken.edition_still_runs"), "The campaign's window is not over");
    }

    static EditionNotDecided hasTimeLeft(String unit) {
        return new EditionNotDecided(
                Message.of("broken.edition_has_time_left", unit),
                "The extended deadline of " + unit + " is not over");
    }

    static EditionNotDecided waiting(int submissions) {
        return new EditionNotDecided(
                Message.of("broken.edition_not_decided", submissions),
                submissions + " submissions are neither accepted nor returned");
    }
}
