package pl.paktometr.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import pl.paktometr.campaign.Campaign;

/**
 * Files that belong together. Each is made only when it is written.
 *
 * @param edition the questionnaire's
 * @param made when
 * @param version of the product, as the build named it; may be empty
 */
public record Pack(
        String region, int year, int edition, Instant made, String version, List<Part> parts) {

    /** One file. */
    public record Part(String name, Content content) {}

    /** Writes a file; leaves the stream open. */
    @FunctionalInterface
    public interface Content {

        /**
         * @param notice what the file must say of itself; may be empty
         */
        void write(String notice, OutputStream out) throws IOException;
    }

    static Pack of(Campaign campaign, String version, List<Part> parts) {
        return new Pack(
                campaign.region().digits(),
                campaign.year(),
                campaign.edition(),
                campaign.asOf(),
                version,
                List.copyOf(parts));
    }
}
