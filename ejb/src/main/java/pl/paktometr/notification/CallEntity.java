package pl.paktometr.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A telephone call with an office; written once. */
@Entity
@Table(name = "call_note")
class CallEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column private long campaignId;
    private String unit;
    private Instant calledAt;
    private String calledBy;

    @Column(length = 65_535)
    private String note;

    @SuppressWarnings("NullAway.Init") // for JPA
    CallEntity() {}

    CallEntity(long campaignId, String unit, Instant at, String by, String note) {
        this.campaignId = campaignId;
        this.unit = unit;
        this.calledAt = at;
        this.calledBy = by;
        this.note = note;
    }

    String unit() {
        return unit;
    }

    Call call() {
        return new Call(calledAt, calledBy, note);
    }
}
