package pl.paktometr.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.paktometr.campaign.Asking;
import pl.paktometr.campaign.CampaignPlan;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.ReminderPlan;
import pl.paktometr.campaign.Signing;

class CampaignFormTest {
    private static final Instant OPENED = Instant.parse("2027-01-06T23:00:00Z");
    private static final Instant NOON = Instant.parse("2027-03-20T11:00:00Z");

    /** Closed at noon, before its day. */
    private final CampaignForm form =
            new CampaignForm(
                    new CampaignPlan(
                            2026,
                            1,
                            OPENED,
                            NOON,
                            NOON,
                            Signing.HEAD,
                            Ranking.NONE,
                            1,
                            ReminderPlan.USUAL,
                            Asking.EVERYONE,
                            Set.of()));

    @Test
    void aDayNobodyChangedKeepsItsHour() {
        form.setRanking(Ranking.UNITS);

        assertThat(form.getCloses()).isEqualTo(LocalDate.of(2027, 3, 20));
        assertThat(form.plan().opens()).isEqualTo(OPENED);
        assertThat(form.plan().closes()).isEqualTo(NOON);
        assertThat(form.plan().signedBy()).isEqualTo(NOON);
    }

    @Test
    void aDayThatWasChangedCountsToItsEndInWarsaw() {
        form.setCloses(LocalDate.of(2027, 3, 31));
        form.setSignedBy(LocalDate.of(2027, 4, 7));

        assertThat(form.plan().closes()).isEqualTo(Instant.parse("2027-03-31T22:00:00Z"));
        assertThat(form.plan().signedBy()).isEqualTo(Instant.parse("2027-04-07T22:00:00Z"));
    }
}
