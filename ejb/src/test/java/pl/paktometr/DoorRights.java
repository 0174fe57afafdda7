package pl.paktometr;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.paktometr.account.Role;
import pl.paktometr.shared.Roles;

/** Who gets through a door, as the container reads it off the annotations. */
public final class DoorRights {
    public static final String NOBODY = "nobody";

    /** Everyone there is, from the stranger to the product itself. */
    public static final List<String> EVERYONE =
            Stream.of(
                            Stream.of(NOBODY),
                            Arrays.stream(Role.values()).map(Role::name),
                            Stream.of(Roles.SYSTEM))
                    .flatMap(names -> names)
                    .toList();

    private DoorRights() {}

    /**
     * @throws IllegalStateException if neither the method nor its class says who may enter
     */
    public static Set<String> admittedBy(Method method) {
        if (isPublic(method)) {
            return Set.copyOf(EVERYONE);
        }
        Set<String> wanted = rolesOf(method);
        return EVERYONE.stream()
                .filter(who -> !Collections.disjoint(groups(who), wanted))
                .collect(Collectors.toSet());
    }

    /** Whether it is open to whoever asks, signed in or not. */
    static boolean isPublic(Method method) {
        return !saysSomething(method)
                ? method.getDeclaringClass().isAnnotationPresent(PermitAll.class)
                : method.isAnnotationPresent(PermitAll.class);
    }

    /** The roles as they are written; empty where nobody is let in. */
    static Set<String> rolesOf(Method method) {
        Class<?> door = method.getDeclaringClass();
        RolesAllowed roles =
                saysSomething(method)
                        ? method.getAnnotation(RolesAllowed.class)
                        : door.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Set.of(roles.value());
        }
        if (method.isAnnotationPresent(DenyAll.class) || door.isAnnotationPresent(DenyAll.class)) {
            return Set.of();
        }
        throw new IllegalStateException("Nothing says who may enter " + method);
    }

    private static boolean saysSomething(Method method) {
        return method.isAnnotationPresent(RolesAllowed.class)
                || method.isAnnotationPresent(PermitAll.class)
                || method.isAnnotationPresent(DenyAll.class);
    }

    private static Set<String> groups(String who) {
        return switch (who) {
            case NOBODY -> Set.of();
            case Roles.SYSTEM -> Set.of(who);
            default ->
                    Stream.concat(Role.valueOf(who).groups().stream(), Stream.of(Roles.SIGNED_IN))
                            .collect(Collectors.toSet());
        };
    }
}
