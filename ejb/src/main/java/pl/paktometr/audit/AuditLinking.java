package pl.paktometr.audit;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Leaves no entry out of the chain for more than a few seconds. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditLinking {
    @Inject AuditChain chain;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void link() {
        while (chain.link() == AuditChain.AT_ONCE) {
            // there is more
        }
    }
}
