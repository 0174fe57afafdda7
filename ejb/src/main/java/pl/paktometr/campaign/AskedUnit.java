package pl.paktometr.campaign;

import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/**
 * A unit as it was when the campaign asked it.
 *
 * @param teryt the full code of that day, seventh digit included
 * @param name as in TERC: a land county is an adjective in lower case
 * @param population inhabitants; null where no figure is known
 * @param signatory whether it had signed the pact and is asked part P
 * @param extension more time than the others have; null if it has none
 */
public record AskedUnit(
        TerytCode code,
        String teryt,
        UnitKind kind,
        String name,
        TerytCode county,
        @Nullable Integer population,
        boolean signatory,
        @Nullable Extension extension) {

    /** With as much time as everybody. */
    public AskedUnit(
            TerytCode code,
            String teryt,
            UnitKind kind,
            String name,
            TerytCode county,
            @Nullable Integer population,
            boolean signatory) {
        this(code, teryt, kind, name, county, population, signatory, null);
    }
}
