package pl.paktometr.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Each region's map and the whole, made once and good for as long as its stamp is. */
@ApplicationScoped
class KeptMaps {

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(BoundaryQueries.Stamp stamp, BoundaryMap map) {}

    BoundaryMap of(String area, BoundaryQueries.Stamp stamp, Supplier<BoundaryMap> made) {
        Kept known = kept.get(area);
        if (known != null && known.stamp().equals(stamp)) {
            return known.map();
        }
        BoundaryMap fresh = made.get();
        kept.put(area, new Kept(stamp, fresh));
        return fresh;
    }
}
