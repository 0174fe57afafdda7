package pl.paktometr.watch;

import java.util.List;

/** How the product is, in the terms of MicroProfile Health. */
public record HealthReport(List<Check> checks) {

    public HealthReport {
        checks = List.copyOf(checks);
    }

    static HealthReport of(Check... checks) {
        return new HealthReport(List.of(checks));
    }

    public boolean isUp() {
        return checks.stream().allMatch(Check::up);
    }

    /** One thing looked at. */
    public record Check(String name, boolean up) {}
}
