package pl.paktometr.boundary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file of borders, and until it is applied what it comes to. */
@Entity
@Table(name = "boundary_upload")
class BoundaryUploadEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String fileName;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(columnDefinition = "char(64)")
    private String basis;

    private String uploadedBy;
    private Instant uploadedAt;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String content;

    private @Nullable String appliedBy;
    private @Nullable Instant appliedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    BoundaryUploadEntity() {}

    /**
     * @param basis a hash of what the preview was made against
     */
    BoundaryUploadEntity(
            String fileName,
            String sha256,
            String basis,
            BoundaryProposal proposal,
            String login,
            Instant at) {
        this.fileName = fileName;
        this.sha256 = sha256;
        this.basis = basis;
        this.content = proposal.toJson();
        this.uploadedBy = login;
        this.uploadedAt = at;
    }

    /**
     * @throws BoundaryPreviewOutdated if it was applied before
     */
    BoundaryProposal proposal() {
        String json = content;
        if (json == null) {
            throw new BoundaryPreviewOutdated();
        }
        return BoundaryProposal.fromJson(json);
    }

    /**
     * @throws BoundaryPreviewOutdated if it was applied before, or made against something else
     */
    void apply(String basisNow, String login, Instant at) {
        if (content == null || !basis.equals(basisNow)) {
            throw new BoundaryPreviewOutdated();
        }
        content = null;
        appliedBy = login;
        appliedAt = at;
    }

    BoundaryUpload upload() {
        return new BoundaryUpload(
                id, fileName, sha256, uploadedBy, uploadedAt, appliedBy, appliedAt);
    }
}
