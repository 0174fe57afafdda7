package pl.paktometr.workbook;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every hour, what people brought and forgot goes. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkbookExpiry {
    @Inject Workbooks workbooks;

    @Schedule(hour = "*", minute = "25", persistent = false)
    public void expire() {
        workbooks.expire();
    }
}
