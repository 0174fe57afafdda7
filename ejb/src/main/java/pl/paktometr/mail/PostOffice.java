package pl.paktometr.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Which way out this installation has. */
@ApplicationScoped
class PostOffice {
    @Inject Clock clock;

    private final Optional<SmtpSettings> smtp = SmtpSettings.from(System.getenv());
    private final boolean demo = "true".equals(System.getenv("PAKTOMETR_DEMO"));

    /** Empty where letters have to wait for somebody to configure SMTP. */
    Optional<Post> post() {
        Optional<Post> outside =
                smtp.map(settings -> new SmtpPost(settings.session(), settings.from(), clock));
        return hasMailbox() ? Optional.of(envelope -> Delivery.KEPT) : outside;
    }

    boolean isOpen() {
        return smtp.isPresent() || demo;
    }

    /** Whether letters stay in the product, to be read on its pages. */
    boolean hasMailbox() {
        return demo && smtp.isEmpty();
    }
}
