package pl.paktometr.scoring;

import java.util.OptionalInt;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.unit.UnitKind;

/**
 * What scoring must know of the unit beside its answers.
 *
 * @param population inhabitants; empty when not known, and never a guess
 * @param signatory whether it signed the pact
 */
public record UnitFacts(UnitKind kind, OptionalInt population, boolean signatory) {

    static UnitFacts of(AskedUnit unit) {
        Integer population = unit.population();
        return new UnitFacts(
                unit.kind(),
                population == null ? OptionalInt.empty() : OptionalInt.of(population),
                unit.signatory());
    }
}
