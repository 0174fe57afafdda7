package pl.paktometr.pact;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.shared.Deed;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.Units;

/** The pacts and who signed them: public facts, but for who may record them. */
@Stateless
@PermitAll
public class Pacts {

    private static final List<Pact> SHIPPED = List.of(PactReader.shipped("pact-pomorskie.json"));

    @PersistenceContext EntityManager em;
    @Inject Units units;
    @Inject Access access;
    @Inject Event<Deed> deeds;

    /**
     * @throws NoPactInRegion if the product ships none
     */
    public Pact pact(TerytCode region) {
        return find(region).orElseThrow(() -> new NoPactInRegion(region));
    }

    /** Empty if the product ships none for the region. */
    public Optional<Pact> find(TerytCode region) {
        return SHIPPED.stream().filter(pact -> pact.region().equals(region)).findAny();
    }

    /** The units that signed, also those gone since. */
    public Set<TerytCode> signatories(TerytCode region) {
        return signatures(region).stream().map(Signatory::unit).collect(toSet());
    }

    /** Who signed and when, by code. */
    public List<Signatory> signatures(TerytCode region) {
        return stored(region).stream().map(SignatoryEntity::signatory).toList();
    }

    /**
     * Makes these the signatories among the units the region has today. A campaign that exists
     * keeps the signatories it asked.
     *
     * @throws NotInTheRegion if one of them is no such unit
     */
    @RolesAllowed(ANALYST)
    public void setSignatories(TerytCode region, Collection<Signatory> signatories) {
        access.mayReadRegion(region);
        deeds.fire(
                Deed.inRegion(
                        Deed.Kind.SIGNATORIES_CHANGED,
                        region.digits(),
                        String.valueOf(signatories.size())));
        Map<String, SignatoryEntity> stored =
                stored(region).stream().collect(toMap(SignatoryEntity::unit, identity()));
        Map<TerytCode, Signatory> wanted =
                signatories.stream().collect(toMap(Signatory::unit, identity()));
        for (Unit unit : units.ofRegion(region)) {
            record(stored.get(unit.code().digits()), wanted.remove(unit.code()));
        }
        wanted.keySet().stream()
                .findFirst()
                .ifPresent(
                        unit -> {
                            throw new NotInTheRegion(unit, region);
                        });
    }

    /** Records signatures that no person enters, on top of those there are. */
    @RolesAllowed(SYSTEM)
    public void load(Collection<Signatory> signatories) {
        signatories.forEach(signatory -> em.persist(new SignatoryEntity(signatory)));
    }

    private void record(@Nullable SignatoryEntity stored, @Nullable Signatory wanted) {
        if (stored != null && wanted != null) {
            stored.signedOn(wanted.signedOn());
        } else if (wanted != null) {
            em.persist(new SignatoryEntity(wanted));
        } else if (stored != null) {
            em.remove(stored);
        }
    }

    private List<SignatoryEntity> stored(TerytCode region) {
        return em.createQuery(
                        "select s from SignatoryEntity s"
                                + " where s.unit like concat(:region, '%') order by s.unit",
                        SignatoryEntity.class)
                .setParameter("region", region.digits())
                .getResultList();
    }
}
