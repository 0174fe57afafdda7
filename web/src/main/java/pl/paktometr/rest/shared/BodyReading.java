package pl.paktometr.rest.shared;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import pl.paktometr.web.shared.Causes;

/** JSON that cannot be read here is the caller's mistake; anywhere else it would be ours. */
@Provider
public class BodyReading implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (RuntimeException unreadable) { // too deep a nesting is no JsonException
            throw Causes.find(BodyTooLarge.class, unreadable)
                    .<RuntimeException>map(tooLarge -> tooLarge)
                    .orElseGet(BodyUnreadable::new);
        }
    }
}
