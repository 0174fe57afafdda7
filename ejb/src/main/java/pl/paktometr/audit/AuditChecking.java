package pl.paktometr.audit;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Goes through the whole chain every night, so that it is not only found broken when asked for. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditChecking {
    private static final Logger LOG = Logger.getLogger(AuditChecking.class.getName());

    @Inject AuditLog log;

    @Schedule(hour = "3", minute = "10", timezone = "Europe/Warsaw", persistent = false)
    public void check() {
        ChainCheck check = log.check();
        if (!check.holds()) {
            LOG.severe(() -> "The log's chain is broken after link " + check.intact());
        }
    }
}
