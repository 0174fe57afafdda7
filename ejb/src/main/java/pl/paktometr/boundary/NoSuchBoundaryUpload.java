package pl.paktometr.boundary;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** No file of borders was uploaded under that number. */
public class NoSuchBoundaryUpload extends BusinessRuleBroken {

    NoSuchBoundaryUpload(long id) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_boundary_upload", String.valueOf(id)),
                "There is no upload of borders " + id);
    }
}
