package pl.paktometr.notification;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import pl.paktometr.campaign.Campaigns;

/** Reminds by plan in office hours; what an hour missed, the next one makes good the same day. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reminding {
    @Inject Campaigns campaigns;
    @Inject Reminders reminders;

    @Schedule(hour = "8-17", minute = "5", timezone = "Europe/Warsaw", persistent = false)
    public void remind() {
        campaigns.unpublished().forEach(reminders::byPlan);
    }
}
