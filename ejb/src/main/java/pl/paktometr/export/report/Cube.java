package pl.paktometr.export.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures along several dimensions; the last of them runs fastest.
 *
 * @param statuses what the reasons for having no value stand for
 */
public record Cube(
        String source,
        Instant updated,
        List<Dimension> dimensions,
        List<Value> values,
        Map<String, String> statuses) {

    /** What a dimension runs through. */
    public enum Role {
        TIME,
        GEO,
        METRIC
    }

    /**
     * @param categories label by code, in order
     */
    public record Dimension(String code, String label, Role role, Map<String, String> categories) {}

    /**
     * @param status why there is no number; empty where there is one
     */
    public record Value(Optional<BigDecimal> number, String status) {}

    public Cube {
        long cells = 1;
        for (Dimension dimension : dimensions) {
            cells *= dimension.categories.size();
        }
        if (cells != values.size()) {
            throw new IllegalArgumentException(cells + " cells, " + values.size() + " values");
        }
    }
}
