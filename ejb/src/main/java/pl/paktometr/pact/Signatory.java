package pl.paktometr.pact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;

/**
 * A unit that signed its region's pact.
 *
 * @param signedOn null where the day is not known
 */
public record Signatory(TerytCode unit, @Nullable LocalDate signedOn) {}
