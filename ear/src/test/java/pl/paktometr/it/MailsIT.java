package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.paktometr.mail.Mails;

/** Runs inside the server. */
@ExtendWith(ArquillianExtension.class)
class MailsIT {
    @EJB(lookup = "java:global/paktometr/paktometr-ejb/Mails")
    private Mails mails;

    @EJB private AsSystem system;

    @Resource(lookup = "java:/jdbc/paktometr")
    private DataSource database;

    @Deployment
    static WebArchive test() {
        return InContainer.archive(MailsIT.class, AsSystem.class);
    }

    @Test
    void knowsWhereNoLetterArrives() throws Exception {
        String refused = address();
        String mended = address();
        String again = address();
        insert(refused, "SENT", "BOUNCED");
        insert(mended, "BOUNCED", "FAILED", "SENT");
        insert(again, "FAILED", "SENDING");
        String shouted = again.toUpperCase(Locale.ROOT);
        Set<String> undeliverable =
                system.call(
                        () -> mails.undeliverable(List.of(refused, mended, shouted, address())));

        assertThat(undeliverable).containsExactlyInAnyOrder(refused, shouted);
        assertThat(system.call(() -> mails.undeliverable(List.of()))).isEmpty();
    }

    @Test
    void keepsTheLettersOfADemonstration() {
        assertThat(mails.areSent()).isTrue();
        assertThat(mails.areKept()).isTrue();
    }

    private void insert(String to, String... states) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String state : states) {
                statement.executeUpdate(
                        """
                        INSERT INTO letter (message_key, purpose, recipient, subject, text, secret,
                          region, unit, state, attempts, last_error, created_at, give_up_at, sent_at,
                          claimed_at)
                        VALUES ('%1$s', 'REMINDER', '%2$s', 'Temat', 'Treść', FALSE, '', '', '%3$s',
                          0, '', NOW(), NOW(), IF('%3$s' = 'SENT', NOW(), NULL), NOW())
                        """
                                .formatted(UUID.randomUUID(), to, state));
            }
        }
    }

    private static String address() {
        return UUID.randomUUID() + "@chmielno.example";
    }
}
