package pl.paktometr.export.fragment;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** There is no such fragment, or not in that format. */
public class NoSuchFragment extends BusinessRuleBroken {
    NoSuchFragment(String fragment, String format) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_report", fragment, format),
                "No fragment " + fragment + "." + format);
    }
}
