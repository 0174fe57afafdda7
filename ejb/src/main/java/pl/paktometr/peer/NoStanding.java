package pl.paktometr.peer;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** Without a submission in force there is nothing to set beside others. */
public class NoStanding extends BusinessRuleBroken {
    NoStanding(int year, TerytCode unit) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_standing", unit.digits(), String.valueOf(year)),
                "No submission of unit " + unit + " for " + year + " is in force");
    }
}
