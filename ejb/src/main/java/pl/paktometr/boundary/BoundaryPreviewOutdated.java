package pl.paktometr.boundary;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/**
 * The counties or their borders changed since, or the file was applied before: what was confirmed
 * is not what would happen.
 */
public class BoundaryPreviewOutdated extends BusinessRuleBroken {

    BoundaryPreviewOutdated() {
        super(
                Kind.CONFLICT,
                Message.of("broken.boundary_preview_outdated"),
                "Counties or borders changed since the preview");
    }
}
