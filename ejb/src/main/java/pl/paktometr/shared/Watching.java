package pl.paktometr.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Announces what is {@link Watched}. */
@Watched
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class Watching {
    @Inject Event<WatchedWork> announcement;

    @AroundInvoke
    @Nullable Object watch(InvocationContext call) throws Exception {
        WatchedWork work = new WatchedWork(call.getMethod().getAnnotation(Watched.class).value());
        announcement.fire(work);
        try {
            return call.proceed();
        } catch (BusinessRuleBroken rule) {
            work.refused(rule);
            throw rule;
        }
    }
}
