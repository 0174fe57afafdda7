package pl.paktometr.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One unit's part in one campaign: it waits untouched, is drafted, submitted, perhaps returned and
 * submitted again, and accepted. Whoever changes it or its answers holds its row's lock.
 */
@Entity
@Table(name = "response")
class Response {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column private long campaignId;
    private String unit;

    @Enumerated(EnumType.STRING)
    private ResponseState state;

    /** The submission in force, or the returned one. */
    private @Nullable Long submissionId;

    private @Nullable String returnedBecause;

    @SuppressWarnings("NullAway.Init") // for JPA
    Response() {}

    Response(long campaignId, String unit) {
        this.campaignId = campaignId;
        this.unit = unit;
        this.state = ResponseState.NOT_STARTED;
    }

    void edited() {
        mustBeEditable();
        state = ResponseState.DRAFT;
    }

    void submitted(long submission) {
        mustBeEditable();
        state = ResponseState.SUBMITTED;
        submissionId = submission;
        returnedBecause = null;
    }

    void accepted() {
        mustBe(ResponseState.SUBMITTED);
        state = ResponseState.ACCEPTED;
    }

    void returned(String because) {
        mustBe(ResponseState.SUBMITTED);
        returnedBecause = ReasonNeeded.in(because);
        state = ResponseState.RETURNED;
    }

    void mustBeEditable() {
        if (!state.editable()) {
            throw new ResponseLocked(state);
        }
    }

    private void mustBe(ResponseState needed) {
        if (state != needed) {
            throw new ResponseLocked(state);
        }
    }

    long id() {
        return id;
    }

    String unit() {
        return unit;
    }

    ResponseState state() {
        return state;
    }

    @Nullable Long submissionId() {
        return submissionId;
    }

    @Nullable String returnedBecause() {
        return returnedBecause;
    }
}
