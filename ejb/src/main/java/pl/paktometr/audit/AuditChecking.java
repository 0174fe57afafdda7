package pl.paktometr.audit;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Goes through the whole chain every night, so that it is not only found broken when asked for. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditChecking {
    @Inject AuditLog log;

    @Schedule(hour = "3", minute = "10", timezone = "Europe/Warsaw", persistent = false)
    public void check() {
        log.check();
    }
}
