package pl.paktometr.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last link of the chain. */
@Entity
@Table(name = "audit_head")
class AuditHead {
    static final int ONLY = 1;

    @Id private int id;
    private long seq;
    private String hash;

    @SuppressWarnings("NullAway.Init") // for JPA
    AuditHead() {}

    void append(AuditEntry entry) {
        entry.seal(seq + 1, hash);
        seq++;
        hash = String.valueOf(entry.hash());
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }
}
