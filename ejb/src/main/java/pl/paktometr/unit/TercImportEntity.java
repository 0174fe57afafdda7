package pl.paktometr.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.Sha256;

/** A file of TERC as it was uploaded, and what it promised to change. */
@Entity
@Table(name = "terc_import")
class TercImportEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the table
    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(name = "preview_sha256", columnDefinition = "char(64)")
    private String previewSha256;

    @Column(name = "state_on")
    private LocalDate stateOn;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(columnDefinition = "longtext")
    private String content;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    TercImportEntity() {}

    TercImportEntity(String content, TercPreview preview, String login, Instant at) {
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.previewSha256 = Sha256.of(preview.toString());
        this.stateOn = preview.stateOn();
        this.uploadedBy = login;
        this.uploadedAt = at;
    }

    /**
     * @throws TercPreviewOutdated if this is not what was promised, or was done before
     */
    void apply(TercPreview now, Instant at) {
        if (!previewSha256.equals(Sha256.of(now.toString()))) {
            throw new TercPreviewOutdated();
        }
        appliedAt = at;
    }

    String content() {
        return content;
    }

    TercUpload upload() {
        return new TercUpload(id, stateOn, uploadedBy, uploadedAt, appliedAt);
    }
}
