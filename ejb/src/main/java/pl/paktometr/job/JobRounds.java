package pl.paktometr.job;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Says every few seconds what this server is at, and tidies up after it and others. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRounds {
    /** Kept in the row, so it is in the language of the offices. */
    private static final String INTERRUPTED =
            "Serwer został zatrzymany w trakcie pracy. Nic nie przepadło: zleć plik jeszcze raz.";

    @Inject JobCrew crew;
    @Inject JobBook book;
    @Inject JobFiles files;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void report() {
        crew.report();
        book.giveUpSilent(INTERRUPTED).forEach(files::delete);
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void tidyUp() {
        book.expire().forEach(files::delete);
        book.forget();
    }
}
