package pl.paktometr.campaign;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute whether a campaign has opened or closed. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignTurning {
    @Inject Campaigns campaigns;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void look() {
        campaigns.unannounced().forEach(campaigns::announce);
    }
}
