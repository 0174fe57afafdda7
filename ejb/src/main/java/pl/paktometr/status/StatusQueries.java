package pl.paktometr.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

@ApplicationScoped
class StatusQueries {
    private static final String FACTS =
            """
            SELECT version() AS version,
                   CAST(unix_timestamp(now(6)) * 1000 AS SIGNED) AS millis,
                   @@innodb_flush_log_at_trx_commit = 1 AS flushes,
                   CAST(@@innodb_doublewrite AS CHAR) AS doublewrite,
                   @@log_bin = 0 OR @@sync_binlog = 1 AS syncs,
                   (SELECT CAST(coalesce(sum(data_length + index_length), 0) AS SIGNED)
                      FROM information_schema.tables WHERE table_schema = database()) AS bytes,
                   (SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL
                     ORDER BY installed_rank DESC LIMIT 1) AS schema_version,
                   (SELECT count(*) FROM flyway_schema_history WHERE NOT success) AS failed
            """;

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    DatabaseFacts database() {
        Instant before = clock.instant();
        Tuple row = (Tuple) em.createNativeQuery(FACTS, Tuple.class).getSingleResult();
        Duration dialogue = Duration.between(before, clock.instant());
        Instant there = Instant.ofEpochMilli(number(row, "millis"));
        String doublewrite = String.valueOf(row.get("doublewrite"));
        return new DatabaseFacts(
                String.valueOf(row.get("version")),
                number(row, "bytes"),
                String.valueOf(row.get("schema_version")),
                number(row, "failed"),
                number(row, "flushes") == 1,
                !(doublewrite.equals("OFF") || doublewrite.equals("0")),
                number(row, "syncs") == 1,
                Duration.between(before.plus(dialogue.dividedBy(2)), there));
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
