package pl.paktometr.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.paktometr.shared.Installation;

/**
 * What every page says of the installation; in pages {@code #{installation}}. Asked once: it
 * changes only between starts.
 */
@Named("installation")
@ApplicationScoped
public class InstallationFacts {

    @Inject Installation installation;
    private boolean asked;
    private boolean sampleData;

    public synchronized boolean isSampleData() {
        if (!asked) {
            sampleData = installation.sampleData();
            asked = true;
        }
        return sampleData;
    }

    public String getVersion() {
        String version = getClass().getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
