package pl.paktometr.web.shared;

import java.util.Optional;
import java.util.stream.Stream;

/** Containers wrap what is thrown; this looks inside. */
public final class Causes {

    private Causes() {}

    /** The innermost, which says most. */
    public static Throwable last(Throwable failure) {
        return all(failure).reduce(failure, (outer, inner) -> inner);
    }

    /** The outermost failure of that type among a failure and its causes. */
    public static <T extends Throwable> Optional<T> find(Class<T> type, Throwable failure) {
        return all(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** From the failure itself inwards. */
    static Stream<Throwable> all(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
