package pl.paktometr.rest.boundary;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import pl.paktometr.boundary.BoundaryMap;

/** A map for whoever has not got these very bytes yet. */
final class MapAnswer {

    static final String GEOJSON = "application/geo+json";

    /** Borders change once in years, but whoever brings new ones wants to see them soon. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private MapAnswer() {}

    static Response of(BoundaryMap map, Request request) {
        EntityTag tag = new EntityTag(map.tag());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        StreamingOutput bytes = map::writeTo;
        CacheControl caching = new CacheControl();
        caching.setPrivate(true);
        caching.setMaxAge((int) FRESH.toSeconds());
        return (known == null ? Response.ok(bytes, GEOJSON) : known)
                .tag(tag)
                .cacheControl(caching)
                .build();
    }
}
