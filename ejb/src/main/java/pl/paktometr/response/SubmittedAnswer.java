package pl.paktometr.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;

@Entity
@Table(name = "submission_answer")
@IdClass(SubmittedAnswer.Key.class)
class SubmittedAnswer {
    record Key(long submissionId, String code) implements Serializable {}

    @Id private long submissionId;
    @Id private String code;

    @Column(name = "value", length = 65_535)
    private @Nullable String text;

    @Column(length = 65_535)
    private @Nullable String notApplicableBecause;

    @SuppressWarnings("NullAway.Init") // for JPA
    SubmittedAnswer() {}

    SubmittedAnswer(long submissionId, String code, AnswerValue answer) {
        this.submissionId = submissionId;
        this.code = code;
        this.text = answer.text().orElse(null);
        this.notApplicableBecause = answer.reason().orElse(null);
    }
}
