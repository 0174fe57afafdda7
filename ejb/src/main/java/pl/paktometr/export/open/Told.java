package pl.paktometr.export.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;

/** What the environment tells about publishing. */
@ApplicationScoped
class Told {
    private static final String USUAL_LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    @Produces
    OpenTerms openTerms() {
        return terms(System.getenv());
    }

    static OpenTerms terms(Map<String, String> environment) {
        String licence = environment.getOrDefault("PAKTOMETR_OPEN_LICENCE", "").strip();
        return new OpenTerms(
                licence.isEmpty() ? USUAL_LICENCE : licence,
                environment.getOrDefault("PAKTOMETR_OPEN_PUBLISHER", "").strip(),
                environment.getOrDefault("PAKTOMETR_OPEN_UNITS", "").strip().equals("yes"));
    }
}
