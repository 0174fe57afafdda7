package pl.paktometr.unit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.paktometr.unit.TercPreview.Change;

/** The whole country as it is stored: read at once, and changed at once. */
@ApplicationScoped
class StoredRegister {

    @PersistenceContext EntityManager em;

    /** Of two imports at a time the second waits here, and then sees what the first did. */
    void lock() {
        em.createQuery("select r from RegionEntity r", RegionEntity.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    UnitRegister read() {
        List<Unit> units =
                em.createQuery(
                                """
                                select u from UnitEntity u join fetch u.county
                                where u.goneOn is null order by u.code
                                """,
                                UnitEntity.class)
                        .getResultStream()
                        .map(UnitEntity::unit)
                        .toList();
        List<Region> regions = all(RegionEntity.class).stream().map(RegionEntity::region).toList();
        LocalDate stateOn =
                em.createQuery("select max(u.asOf) from UnitEntity u", LocalDate.class)
                        .getSingleResult();
        return new UnitRegister(stateOn == null ? LocalDate.EPOCH : stateOn, regions, units);
    }

    /**
     * @param moved units that take their population along to a new code
     */
    void adopt(UnitRegister file, List<Change<Unit>> moved) {
        adoptRegions(file.regions());
        em.flush(); // only the database knows that counties need their region first
        adoptCounties(file.counties());
        adoptUnits(file);
        for (Change<Unit> move : moved) {
            managed(UnitEntity.class, move.after().code())
                    .inheritPopulation(managed(UnitEntity.class, move.before().code()));
        }
    }

    private void adoptRegions(List<Region> regions) {
        Map<String, RegionEntity> stored = byCode(RegionEntity.class, RegionEntity::code);
        for (Region region : regions) {
            RegionEntity known = stored.get(region.code().digits());
            if (known == null) {
                em.persist(new RegionEntity(region));
            } else {
                known.rename(region.name());
            }
        }
    }

    private void adoptCounties(List<County> counties) {
        Map<String, CountyEntity> stored = byCode(CountyEntity.class, CountyEntity::code);
        for (County county : counties) {
            CountyEntity known = stored.get(county.code().digits());
            if (known == null) {
                em.persist(new CountyEntity(county));
            } else {
                known.rename(county.name());
            }
        }
    }

    private void adoptUnits(UnitRegister file) {
        Map<String, UnitEntity> left = byCode(UnitEntity.class, UnitEntity::code);
        for (Unit unit : file.units()) {
            UnitEntity known = left.remove(unit.code().digits());
            if (known == null) {
                CountyEntity county = managed(CountyEntity.class, unit.county());
                em.persist(new UnitEntity(unit, county, file.stateOn()));
            } else {
                known.adopt(unit, file.stateOn());
            }
        }
        left.values().forEach(unit -> unit.cease(file.stateOn()));
    }

    /** Asks no query: all of them are in the persistence context by now. */
    private <T> T managed(Class<T> type, TerytCode code) {
        return em.getReference(type, code.digits());
    }

    private <T> Map<String, T> byCode(Class<T> type, Function<T, String> code) {
        return all(type).stream().collect(toMap(code, identity(), (a, b) -> a, HashMap::new));
    }

    private <T> List<T> all(Class<T> type) {
        return em.createQuery("select e from " + type.getSimpleName() + " e", type).getResultList();
    }
}
