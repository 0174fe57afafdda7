package pl.paktometr.shared;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.MDC;

/**
 * What stands in the field {@code mdc} of every line this thread writes to the log. A thread begun
 * meanwhile inherits it, so whoever works on one for longer says anew for which request.
 */
public final class LogContext {
    private static final String REQUEST = "request";

    private LogContext() {}

    /** The number of the request that is being answered; empty for what the product does itself. */
    public static Optional<String> request() {
        return Optional.ofNullable(MDC.get(REQUEST)).map(Object::toString);
    }

    /** A number for a request that has none: no two are alike by accident. */
    public static String newNumber() {
        return UUID.randomUUID().toString().substring(0, 13);
    }

    public static void begin(String request) {
        MDC.put(REQUEST, request);
    }

    public static void end() {
        MDC.remove(REQUEST);
    }

    /** Writes lines that have these fields too. */
    public static void with(Map<String, String> fields, Runnable writing) {
        fields.forEach(MDC::put);
        try {
            writing.run();
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }
}
