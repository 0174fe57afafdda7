package pl.paktometr.contact;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Since the preview was shown, something changed that makes the file mean something else. */
public class ContactPreviewOutdated extends BusinessRuleBroken {
    ContactPreviewOutdated() {
        super(
                Kind.CONFLICT,
                Message.of("broken.contact_preview_outdated"),
                "Accounts or units changed since the preview");
    }
}
