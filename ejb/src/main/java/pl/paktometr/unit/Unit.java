package pl.paktometr.unit;

import org.jspecify.annotations.Nullable;

/**
 * A unit of local government (JST): a gmina, a land county or a city with county rights.
 *
 * @param code the identity, which survives a change of kind
 * @param teryt the full code of TERC, the digit of the kind included: 2205012; a land county has 4
 *     digits
 * @param name as in TERC: a land county is an adjective in lower case, and a name is not unique
 * @param countyName the county it is or lies in, as in TERC
 * @param population inhabitants; null where no figure is known
 */
public record Unit(
        TerytCode code,
        String teryt,
        UnitKind kind,
        String name,
        String countyName,
        @Nullable Integer population) {

    public TerytCode region() {
        return code.region();
    }

    /** The county it is or lies in. */
    public TerytCode county() {
        return code.county();
    }
}
