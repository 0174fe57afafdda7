package pl.paktometr.checking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;

@Entity
@Table(name = "answer_mark")
@IdClass(MarkEntity.Key.class)
class MarkEntity {
    record Key(long submissionId, String code) implements Serializable {}

    @Id private long submissionId;
    @Id private String code;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    @Column(name = "value", length = 65_535)
    private @Nullable String text;

    @Column(length = 65_535)
    private String comment;

    private String markedBy;
    private Instant markedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    MarkEntity() {}

    @SuppressWarnings("NullAway.Init") // mark() sets the rest
    MarkEntity(Key key) {
        submissionId = key.submissionId();
        code = key.code();
    }

    void mark(MarkedAnswer marked) {
        mark = marked.mark();
        text = marked.corrected().flatMap(AnswerValue::text).orElse(null);
        comment = marked.comment();
        markedBy = marked.by();
        markedAt = marked.at();
    }

    MarkedAnswer marked() {
        return new MarkedAnswer(
                code,
                mark,
                Optional.ofNullable(text).map(AnswerValue::of),
                comment,
                markedBy,
                markedAt);
    }
}
