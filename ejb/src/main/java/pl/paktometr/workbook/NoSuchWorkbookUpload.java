package pl.paktometr.workbook;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Nobody brought such a file, somebody else did, or its time is over. */
public class NoSuchWorkbookUpload extends BusinessRuleBroken {
    NoSuchWorkbookUpload(long id) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_workbook_upload"),
                "No workbook upload of the caller's: " + id);
    }
}
