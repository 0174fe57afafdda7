package pl.paktometr.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.rule.Absence;

/** As {@link StoredScore}, with the corrections agreed on in place of what was submitted. */
@Entity
@Table(name = "verified_score")
@IdClass(StoredScore.Key.class)
class VerifiedScore {
    @Id private long submissionId;
    @Id private String code;

    @Column(precision = 12, scale = 8)
    private @Nullable BigDecimal points;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Absence absence;

    @SuppressWarnings("NullAway.Init") // for JPA
    VerifiedScore() {}

    VerifiedScore(long submissionId, SheetScore score) {
        this.submissionId = submissionId;
        this.code = score.code();
        this.points = score.points().map(Points::value).orElse(null);
        this.absence = score.points().isPresent() ? null : score.absence();
    }
}
