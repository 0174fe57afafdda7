package pl.paktometr.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Door for whoever holds a confirmation, signed in or not. It answers a whole checksum only, which
 * nobody guesses, so nothing can be listed here.
 */
@Stateless
@PermitAll
public class Proofs {
    @Inject ResponseQueries queries;

    /** Empty if no statement has that checksum. */
    public Optional<Proof> find(Checksum checksum) {
        return queries.proof(checksum.hex());
    }
}
