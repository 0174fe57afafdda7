package pl.paktometr.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;

/**
 * The working copy of one answer. Cleared, it stays with its version, so that a stale copy is
 * noticed.
 */
@Entity
@Table(name = "answer")
@IdClass(Answer.Key.class)
class Answer {
    record Key(long responseId, String code) implements Serializable {}

    @Id private long responseId;
    @Id private String code;

    @Column(name = "value", length = 65_535)
    private @Nullable String text;

    @Column(length = 65_535)
    private @Nullable String notApplicableBecause;

    private boolean takenOver;
    private int version;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    Answer() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    Answer(long responseId, String code) {
        this.responseId = responseId;
        this.code = code;
    }

    /**
     * @param given empty clears the answer
     */
    void change(Optional<AnswerValue> given, boolean takenOver, String by, Instant at) {
        text = given.flatMap(AnswerValue::text).orElse(null);
        notApplicableBecause = given.flatMap(AnswerValue::reason).orElse(null);
        this.takenOver = takenOver;
        changedBy = by;
        changedAt = at;
        version++;
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    Optional<AnswerValue> given() {
        return ResponseQueries.stored(text, notApplicableBecause);
    }

    AnswerView view() {
        return new AnswerView(given(), version, takenOver, false, changedBy, changedAt);
    }
}
