package pl.paktometr.unit;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** No file of TERC was uploaded under that number. */
public class NoSuchTercImport extends BusinessRuleBroken {

    NoSuchTercImport(long id) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_terc_import", String.valueOf(id)),
                "No TERC import has the number " + id);
    }
}
