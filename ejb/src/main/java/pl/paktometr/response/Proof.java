package pl.paktometr.response;

import java.time.Instant;
import pl.paktometr.unit.UnitKind;

/**
 * What anybody may know of a statement whose checksum they hold: that it is genuine, and what has
 * become of it. No person is named.
 *
 * @param teryt the unit's full code when the campaign asked it
 * @param name of the unit, as in TERC
 */
public record Proof(
        String number,
        UnitKind kind,
        String teryt,
        String name,
        int year,
        Instant submittedAt,
        Standing standing) {

    /** What a statement is worth now. */
    public enum Standing {
        SUBMITTED,
        ACCEPTED,
        RETURNED,
        REPLACED,
        WITHDRAWN;

        /**
         * @param latest whether the unit has submitted nothing after it
         */
        static Standing of(ResponseState response, boolean latest) {
            if (response == ResponseState.WITHDRAWN) {
                return WITHDRAWN;
            }
            if (!latest) {
                return REPLACED;
            }
            return switch (response) {
                case SUBMITTED -> SUBMITTED;
                case ACCEPTED -> ACCEPTED;
                default -> RETURNED;
            };
        }

        public boolean inForce() {
            return this == SUBMITTED || this == ACCEPTED;
        }
    }
}
