package pl.paktometr.unit;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/**
 * The units are no longer those the preview was made against, so what was confirmed is not what
 * would happen.
 */
public class TercPreviewOutdated extends BusinessRuleBroken {

    TercPreviewOutdated() {
        super(
                Kind.CONFLICT,
                Message.of("broken.terc_preview_outdated"),
                "The units changed since the preview");
    }
}
