package pl.paktometr.web.shared;

import java.sql.SQLException;

/**
 * The database cannot be reached: no fault of what was asked, and over without anybody's doing, so
 * it is answered 503 and can be tried again.
 */
public final class Outage {
    /** Seconds, for the header {@code Retry-After}. */
    public static final String RETRY_AFTER = "10";

    /** The class of SQLSTATE for everything about connections (ISO/IEC 9075-2). */
    private static final String CONNECTION = "08";

    /** What the server's pool throws, by name, since applications do not see its classes. */
    private static final String OF_THE_POOL = "jakarta.resource.";

    private Outage() {}

    /** Whether a failure comes of it; also when the pool had no connection to lend in time. */
    public static boolean causes(Throwable failure) {
        return Causes.all(failure)
                .anyMatch(
                        cause ->
                                cause.getClass().getName().startsWith(OF_THE_POOL)
                                        || isOfAConnection(cause));
    }

    private static boolean isOfAConnection(Throwable cause) {
        return cause instanceof SQLException failure
                && failure.getSQLState() != null
                && failure.getSQLState().startsWith(CONNECTION);
    }
}
