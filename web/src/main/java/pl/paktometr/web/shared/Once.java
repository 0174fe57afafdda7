package pl.paktometr.web.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks for again and again, worked out when it is first asked for. Belongs to one
 * request, so to one thread.
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    public Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
