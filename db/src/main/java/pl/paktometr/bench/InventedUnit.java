package pl.paktometr.bench;

import org.jspecify.annotations.Nullable;

/**
 * @param population null where it is not known
 * @param level what its scores lie around
 */
record InventedUnit(
        String code,
        String teryt,
        String kind,
        String name,
        String county,
        @Nullable Integer population,
        boolean signatory,
        double level) {

    String region() {
        return county.substring(0, 2);
    }
}
