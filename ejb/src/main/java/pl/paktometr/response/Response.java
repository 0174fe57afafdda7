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
 * One unit's part in one campaign: it waits untouched and then goes the way of {@link
 * ResponseStep}. Whoever changes it or its answers holds its row's lock.
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

    /** Why it came back to the unit, or was withdrawn. */
    private @Nullable String returnedBecause;

    @SuppressWarnings("NullAway.Init") // for JPA
    Response() {}

    Response(long campaignId, String unit) {
        this.campaignId = campaignId;
        this.unit = unit;
        this.state = ResponseState.NOT_STARTED;
    }

    void edited() {
        state = ResponseStep.EDIT.from(state);
    }

    void signatureRequested() {
        state = ResponseStep.REQUEST_SIGNATURE.from(state);
        returnedBecause = null;
    }

    /**
     * @param because null if whoever asked for the signature thought better of it
     */
    void takenBack(@Nullable String because) {
        state = ResponseStep.TAKE_BACK.from(state);
        returnedBecause = because;
    }

    void submitted(long submission) {
        state = ResponseStep.SUBMIT.from(state);
        submissionId = submission;
        returnedBecause = null;
    }

    void accepted() {
        state = ResponseStep.ACCEPT.from(state);
    }

    /**
     * @param submission the statement that takes the place of the one accepted
     */
    void corrected(long submission) {
        state = ResponseStep.CORRECT.from(state);
        submissionId = submission;
    }

    void returned(String because) {
        state = ResponseStep.RETURN.from(state);
        returnedBecause = because;
    }

    void withdrawn(String because) {
        state = ResponseStep.WITHDRAW.from(state);
        returnedBecause = because;
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
