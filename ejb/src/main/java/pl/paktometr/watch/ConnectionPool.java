package pl.paktometr.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.ObjectName;

/** What the server's pool of connections says of itself over JMX. */
@ApplicationScoped
public class ConnectionPool {
    private static final String NAME =
            "jboss.as:subsystem=datasources,data-source=paktometr,statistics=pool";
    private static final List<String> FIGURES =
            List.of(
                    "ActiveCount",
                    "InUseCount",
                    "AvailableCount",
                    "WaitCount",
                    "BlockingFailureCount");

    /** Empty where the server does not tell. */
    public Optional<PoolUse> use() {
        try {
            Map<String, Long> figures =
                    ManagementFactory.getPlatformMBeanServer()
                            .getAttributes(new ObjectName(NAME), FIGURES.toArray(new String[0]))
                            .asList()
                            .stream()
                            .collect(Collectors.toMap(Attribute::getName, ConnectionPool::figure));
            return figures.keySet().containsAll(FIGURES)
                    ? Optional.of(use(figures))
                    : Optional.empty();
        } catch (JMException | RuntimeException untold) {
            return Optional.empty();
        }
    }

    private static PoolUse use(Map<String, Long> figures) {
        long inUse = figures.getOrDefault("InUseCount", 0L);
        return new PoolUse(
                figures.getOrDefault("ActiveCount", 0L),
                inUse,
                inUse + figures.getOrDefault("AvailableCount", 0L),
                figures.getOrDefault("WaitCount", 0L),
                figures.getOrDefault("BlockingFailureCount", 0L));
    }

    /** The management model gives some numbers as text. */
    private static long figure(Attribute attribute) {
        return Long.parseLong(String.valueOf(attribute.getValue()));
    }
}
