package pl.paktometr.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The secret in the link to the first administrator's form; the launcher makes a new one at every
 * start.
 */
@ApplicationScoped
class SetupToken {

    private final Optional<Secret> expected =
            Optional.ofNullable(System.getenv("PAKTOMETR_SETUP_TOKEN"))
                    .filter(token -> !token.isBlank())
                    .map(Secret::new);

    boolean is(Secret offered) {
        return expected.filter(offered::sameAs).isPresent();
    }
}
