package pl.paktometr.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import pl.paktometr.shared.Installation;

/**
 * What every page says of the installation; in pages {@code #{installation}}. Asked once: it
 * changes only between starts.
 */
@Named("installation")
@ApplicationScoped
public class InstallationFacts {

    @Inject Installation installation;
    @Inject ServletContext context;
    private String version = "";
    private boolean asked;
    private boolean sampleData;

    public synchronized boolean isSampleData() {
        if (!asked) {
            sampleData = installation.sampleData();
            asked = true;
        }
        return sampleData;
    }

    /** As the build named it. */
    public String getVersion() {
        return version;
    }

    @PostConstruct
    void readVersion() {
        try (InputStream manifest = context.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String named =
                    new Manifest(manifest)
                            .getMainAttributes()
                            .getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            version = named == null ? "" : named;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
