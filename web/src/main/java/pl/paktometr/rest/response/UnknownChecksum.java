package pl.paktometr.rest.response;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** No statement made here has that checksum. */
class UnknownChecksum extends BusinessRuleBroken {
    UnknownChecksum() {
        super(Kind.NOT_FOUND, Message.of("broken.unknown_checksum"), "Unknown checksum");
    }
}
