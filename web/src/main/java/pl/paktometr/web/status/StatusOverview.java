package pl.paktometr.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.paktometr.status.Status;
import pl.paktometr.status.StatusReport;
import pl.paktometr.web.shared.Once;

/** How the installation is, and what to do about it. */
@Named
@RequestScoped
public class StatusOverview {

    @Inject Status status;

    private final Once<StatusReport> report = new Once<>(() -> status.report());

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        report.get();
    }

    public StatusReport getReport() {
        return report.get();
    }
}
