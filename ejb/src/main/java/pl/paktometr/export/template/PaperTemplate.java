package pl.paktometr.export.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.export.paper.TemplateKind;

/**
 * What papers of a region are made after.
 *
 * @param fileName as it was uploaded; empty for the product's own, of which nothing else is told
 */
public record PaperTemplate(
        TemplateKind kind,
        String fileName,
        String sha256,
        int size,
        String uploadedBy,
        @Nullable Instant uploadedAt) {

    static PaperTemplate builtIn(TemplateKind kind) {
        return new PaperTemplate(kind, "", "", 0, "", null);
    }

    public boolean own() {
        return !fileName.isEmpty();
    }
}
