package pl.paktometr.calendar;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Nobody's, or no longer: which, it does not tell. */
public class NoSuchCalendar extends BusinessRuleBroken {
    NoSuchCalendar() {
        super(Kind.NOT_FOUND, Message.of("broken.no_such_calendar"), "No such calendar");
    }
}
