package pl.paktometr.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

/** What is read about borders, over counties that have units today. */
@ApplicationScoped
class BoundaryQueries {

    @PersistenceContext EntityManager em;

    /** The same as long as neither borders nor counties' names change. */
    record Stamp(long upload, long have, long of, String names) {

        boolean complete() {
            return have > 0 && have == of;
        }
    }

    /** A county and the border it has or not. */
    record Row(County county, @Nullable String geometry) {}

    /**
     * @param area the beginning of the code; empty for all counties
     */
    Stamp stamp(String area) {
        Object[] row =
                (Object[])
                        em.createNativeQuery(
                                        """
                                        select coalesce(max(upload_id), 0), count(upload_id), count(*),
                                               coalesce(sum(crc32(concat(teryt, name))), 0)
                                        from boundary_county where teryt like concat(:area, '%')
                                        """)
                                .setParameter("area", area)
                                .getSingleResult();
        return new Stamp(number(row[0]), number(row[1]), number(row[2]), String.valueOf(row[3]));
    }

    /** By code. */
    List<Row> rows(String area) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows =
                em.createNativeQuery(
                                """
                                select teryt, name, city, geometry
                                from boundary_county where teryt like concat(:area, '%')
                                order by teryt
                                """)
                        .setParameter("area", area)
                        .getResultList();
        return rows.stream().map(row -> new Row(county(row), (String) row[3])).toList();
    }

    private static County county(@Nullable Object[] row) {
        return new County(
                TerytCode.of(String.valueOf(row[0])),
                String.valueOf(row[1]),
                Boolean.TRUE.equals(row[2]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** The file that the borders are of. */
    Optional<BoundaryUpload> applied() {
        return em.createQuery(
                        """
                        select u from BoundaryUploadEntity u
                        where u.id = (select max(b.uploadId) from BoundaryEntity b)
                        """,
                        BoundaryUploadEntity.class)
                .getResultStream()
                .map(BoundaryUploadEntity::upload)
                .findFirst();
    }

    Optional<BoundaryUploadEntity> upload(long id) {
        return Optional.ofNullable(em.find(BoundaryUploadEntity.class, id));
    }

    /** Of two who change the borders at a time the second waits here. */
    void lock() {
        em.createQuery("select u from BoundaryUploadEntity u", BoundaryUploadEntity.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    int removeAll() {
        return em.createQuery("delete from BoundaryEntity").executeUpdate();
    }
}
