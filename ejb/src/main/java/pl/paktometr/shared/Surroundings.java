package pl.paktometr.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What the launcher told about the place the product runs in. */
@ApplicationScoped
class Surroundings {

    @Produces
    PublicAddress publicAddress() {
        String told = System.getenv("PAKTOMETR_PUBLIC_URL");
        return new PublicAddress(told == null || told.isBlank() ? "http://localhost:8080" : told);
    }
}
