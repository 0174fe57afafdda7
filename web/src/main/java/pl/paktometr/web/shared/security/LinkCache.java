package pl.paktometr.web.shared.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import pl.paktometr.account.DataLink;
import pl.paktometr.shared.Sha256;

/**
 * What links gave lately, and how often they were asked. A workbook with many queries asks many
 * times at once; the figures behind them are worked out once in a few minutes.
 */
@ApplicationScoped
class LinkCache {
    static final int MOST_AN_HOUR = 120;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final long MOST_BYTES = 16_000_000;

    private final Cache<DataLink, Kept> kept =
            Caffeine.newBuilder()
                    .expireAfterWrite(FRESH)
                    .maximumWeight(MOST_BYTES)
                    .weigher((DataLink link, Kept body) -> body.content.length)
                    .build();
    private final Cache<Long, AtomicInteger> asked =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).maximumSize(10_000).build();

    /**
     * An answer as it was given.
     *
     * @param tag of its content, as HTTP quotes it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Kept(String mediaType, byte[] content, String tag) {
        static Kept of(String mediaType, byte[] content) {
            return new Kept(mediaType, content, '"' + Sha256.hex(Sha256.digest(), content) + '"');
        }
    }

    /** Counts a request; false if there were too many within the hour. */
    boolean admits(DataLink link) {
        return asked.get(link.id(), id -> new AtomicInteger()).incrementAndGet() <= MOST_AN_HOUR;
    }

    /** Nobody else's, and nothing from before the owner's rights changed: both are in the link. */
    Optional<Kept> of(DataLink link) {
        return Optional.ofNullable(kept.getIfPresent(link));
    }

    void keep(DataLink link, Kept body) {
        kept.put(link, body);
    }
}
