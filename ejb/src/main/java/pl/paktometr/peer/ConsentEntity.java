package pl.paktometr.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a unit may be asked by others; a row stands as long as the consent does. */
@Entity
@Table(name = "peer_consent")
class ConsentEntity {
    @Id private String unit;
    @Column private String givenBy;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    ConsentEntity() {}

    ConsentEntity(String unit, String givenBy, Instant givenAt) {
        this.unit = unit;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    Instant givenAt() {
        return givenAt;
    }
}
