package pl.paktometr.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "score_sheet")
class StoredSheet {
    @Id private long submissionId;
    @Column private String method;

    @Column(length = Integer.MAX_VALUE)
    private String sheet;

    @SuppressWarnings("NullAway.Init") // for JPA
    StoredSheet() {}

    StoredSheet(long submissionId, ScoreSheet sheet) {
        this.submissionId = submissionId;
        this.method = sheet.method();
        this.sheet = sheet.toJson();
    }

    String sheet() {
        return sheet;
    }
}
