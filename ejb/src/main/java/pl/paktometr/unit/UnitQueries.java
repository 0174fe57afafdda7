package pl.paktometr.unit;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.paktometr.shared.Ascii;

/** What is read about units; each question is one query, with the county's name in it. */
@ApplicationScoped
class UnitQueries {

    private static final String FOUND =
            """
            where u.goneOn is null and u.code like concat(:area, '%')
              and (u.name like :text escape '!' or u.teryt like :start escape '!')
            """;

    @PersistenceContext EntityManager em;

    Optional<Unit> unit(TerytCode code) {
        return em.createQuery(
                        """
                        select u from UnitEntity u join fetch u.county
                        where u.code = :code or (u.county.code = :code and u.county.city)
                        order by u.goneOn
                        """,
                        UnitEntity.class)
                .setParameter("code", code.digits())
                .getResultStream()
                .map(UnitEntity::unit)
                .findFirst();
    }

    List<Unit> current(TerytCode region) {
        return units(
                        "join fetch u.county where u.goneOn is null and u.code like concat(:area, '%')")
                .setParameter("area", region.digits())
                .getResultStream()
                .map(UnitEntity::unit)
                .toList();
    }

    List<Unit> search(String text, TerytCode area, int first, int size) {
        return found(units("join fetch u.county " + FOUND), text, area)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(UnitEntity::unit)
                .toList();
    }

    Map<UnitKind, Long> count(String text, TerytCode area) {
        TypedQuery<Tuple> query =
                em.createQuery(
                        "select u.kind, count(u) from UnitEntity u " + FOUND + " group by u.kind",
                        Tuple.class);
        return found(query, text, area)
                .getResultStream()
                .collect(
                        toMap(
                                row -> row.get(0, UnitKind.class),
                                row -> row.get(1, Long.class),
                                Long::sum,
                                () -> new EnumMap<>(UnitKind.class)));
    }

    private TypedQuery<UnitEntity> units(String which) {
        return em.createQuery(
                "select u from UnitEntity u " + which + " order by u.code", UnitEntity.class);
    }

    private static <T> TypedQuery<T> found(TypedQuery<T> query, String text, TerytCode area) {
        String escaped = text.strip().replaceAll("[!%_]", "!$0");
        return query.setParameter("area", area.digits())
                .setParameter("text", "%" + escaped + "%")
                .setParameter("start", Ascii.orNowhere(escaped) + "%");
    }

    Optional<Region> region(TerytCode code) {
        return Optional.ofNullable(em.find(RegionEntity.class, code.digits()))
                .map(RegionEntity::region);
    }

    List<Region> regions() {
        return em.createQuery("select r from RegionEntity r order by r.code", RegionEntity.class)
                .getResultStream()
                .map(RegionEntity::region)
                .toList();
    }

    List<County> counties(TerytCode region) {
        return em.createQuery(
                        "select c from CountyEntity c where c.region = :region order by c.code",
                        CountyEntity.class)
                .setParameter("region", region.digits())
                .getResultStream()
                .map(CountyEntity::county)
                .toList();
    }
}
