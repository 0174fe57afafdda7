package pl.paktometr.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.paktometr.shared.Sha256;

/** A statement made: numbered, dated, signed, and never updated. */
@Entity
@Table(name = "submission")
class Submission {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column private long responseId;
    private String number;
    private Instant submittedAt;
    @Column private String submittedBy;
    private String signerName;
    private String signerRole;

    @Column(length = Integer.MAX_VALUE)
    private String canonical;

    private String sha256;

    @SuppressWarnings("NullAway.Init") // for JPA
    Submission() {}

    Submission(long responseId, CanonicalStatement statement) {
        this.responseId = responseId;
        this.number = statement.number();
        this.submittedAt = statement.at();
        this.submittedBy = statement.signer().login();
        this.signerName = statement.signer().name();
        this.signerRole = statement.signer().role();
        this.canonical = statement.json();
        this.sha256 = Sha256.of(canonical);
    }

    long id() {
        return id;
    }

    Receipt receipt() {
        return new Receipt(number, submittedAt, signerName, signerRole, sha256);
    }

    String canonical() {
        return canonical;
    }
}
