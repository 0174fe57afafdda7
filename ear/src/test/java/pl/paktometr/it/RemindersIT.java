package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.notification.Reminders;
import pl.paktometr.response.Responses;
import pl.paktometr.unit.TerytCode;

/** What the timers do, at moments of the test's choosing; runs inside the server. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {
    @EJB(lookup = "java:global/paktometr/paktometr-ejb/Reminders")
    private Reminders reminders;

    @EJB(lookup = "java:global/paktometr/paktometr-ejb/Campaigns")
    private Campaigns campaigns;

    @EJB(lookup = "java:global/paktometr/paktometr-ejb/Responses")
    private Responses responses;

    @EJB private AsSystem system;

    @Resource(lookup = "java:/jdbc/paktometr")
    private DataSource database;

    @Deployment
    static WebArchive test() {
        return InContainer.archive(RemindersIT.class, AsSystem.class);
    }

    /** Three days before the end the usual plan names coordinators and heads, but no clerks. */
    @Test
    void remindsThoseConcernedOfLateUnitsOnceADayHoweverManyAsk() throws Exception {
        Campaign open = system.call(() -> campaigns.one(TerytCode.of("22"), 2026));
        Campaign threeDaysLeft = on(open, open.closes().minus(Duration.ofDays(3)).minusSeconds(9));
        int late = system.call(() -> responses.late(open.id())).size();
        long before = letters();

        List<Callable<Boolean>> servers =
                List.of(() -> remind(threeDaysLeft), () -> remind(threeDaysLeft));
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> server : threads.invokeAll(servers)) {
                assertThat(server.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(letters() - before).isEqualTo(2L * late);
        assertThat(recipients("pomoc-")).isZero();
        remind(threeDaysLeft);
        assertThat(letters() - before).isEqualTo(2L * late);
        remind(on(open, open.closes().minus(Duration.ofDays(2)).minusSeconds(9)));
        assertThat(letters() - before).isEqualTo(2L * late);
    }

    private boolean remind(Campaign campaign) throws Exception {
        return system.call(
                () -> {
                    reminders.byPlan(campaign);
                    return true;
                });
    }

    private static Campaign on(Campaign campaign, Instant moment) {
        return new Campaign(
                campaign.id(),
                campaign.region(),
                campaign.year(),
                campaign.edition(),
                campaign.opens(),
                campaign.closes(),
                campaign.signedBy(),
                campaign.signing(),
                campaign.ranking(),
                1,
                campaign.publishedAt(),
                moment);
    }

    private long letters() throws SQLException {
        return recipients("");
    }

    /** Reminders to logins that begin so. */
    private long recipients(String login) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "SELECT COUNT(*) FROM letter WHERE purpose = 'REMINDER' AND recipient LIKE ?"
                                        + " AND subject LIKE '%zostało 3 dni'")) {
            statement.setString(1, login + "%@example.org");
            var count = statement.executeQuery();
            count.next();
            return count.getLong(1);
        }
    }
}
