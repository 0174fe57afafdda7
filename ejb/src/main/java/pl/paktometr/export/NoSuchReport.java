package pl.paktometr.export;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** There is no such report, or not in that format. */
public class NoSuchReport extends BusinessRuleBroken {
    NoSuchReport(String report, String format) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_report", report, format),
                "No report " + report + "." + format);
    }
}
