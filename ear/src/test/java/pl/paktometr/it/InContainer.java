package pl.paktometr.it;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What a test brings into the server with it. */
final class InContainer {
    private InContainer() {}

    /**
     * The test's own classes and AssertJ, beside the running application. They see the doors of the
     * EAR, found under {@code java:global/paktometr/paktometr-ejb/}.
     */
    static WebArchive archive(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, classes[0].getSimpleName() + ".war")
                .addClasses(classes)
                .addPackages(true, "org.assertj.core", "net.bytebuddy")
                .addAsManifestResource(
                        new StringAsset(
                                "Manifest-Version: 1.0\nDependencies: deployment.paktometr.ear,"
                                        + " deployment.paktometr.ear.paktometr-ejb.jar\n"),
                        "MANIFEST.MF");
    }
}
