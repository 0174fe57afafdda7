package pl.paktometr.workbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The answers of a file, from its upload until somebody has decided on them, or a day later. */
@Entity
@Table(name = "workbook_upload")
class WorkbookUploadEntity {

    static final Duration KEPT = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column private long campaignId;
    private String unit;
    private String fileName;
    private String uploadedBy;
    private Instant uploadedAt;

    @Column(columnDefinition = "mediumtext")
    private String content;

    @SuppressWarnings("NullAway.Init") // for JPA
    WorkbookUploadEntity() {}

    WorkbookUploadEntity(
            long campaignId,
            String unit,
            String fileName,
            UploadedAnswers answers,
            String login,
            Instant at) {
        this.campaignId = campaignId;
        this.unit = unit;
        this.fileName = fileName;
        this.uploadedBy = login;
        this.uploadedAt = at;
        this.content = answers.toJson();
    }

    boolean isOf(long campaign, String anyUnit, String login) {
        return campaignId == campaign && unit.equals(anyUnit) && uploadedBy.equals(login);
    }

    boolean isKeptAt(Instant moment) {
        return moment.isBefore(uploadedAt.plus(KEPT));
    }

    UploadedAnswers answers() {
        return UploadedAnswers.fromJson(content);
    }

    WorkbookUpload upload() {
        return new WorkbookUpload(id, fileName, uploadedAt, uploadedAt.plus(KEPT));
    }
}
