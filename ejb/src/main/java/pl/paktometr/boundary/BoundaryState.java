package pl.paktometr.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.County;
import pl.paktometr.unit.Region;

/**
 * The borders there are.
 *
 * @param applied the file they are of; null if there are none
 * @param regions by code
 */
public record BoundaryState(@Nullable BoundaryUpload applied, List<InRegion> regions) {

    /**
     * @param of how many counties the region has
     * @param missing those without borders
     */
    public record InRegion(Region region, int of, List<County> missing) {

        public int have() {
            return of - missing.size();
        }

        /** Whether its map can have borders; a county more or less would be missed on it. */
        public boolean complete() {
            return missing.isEmpty();
        }
    }

    public int have() {
        return regions.stream().mapToInt(InRegion::have).sum();
    }

    public int of() {
        return regions.stream().mapToInt(InRegion::of).sum();
    }
}
