package pl.paktometr.pact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;

@Entity
@Table(name = "pact_signatory")
class SignatoryEntity {

    @Id private String unit;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @SuppressWarnings("NullAway.Init") // for JPA
    SignatoryEntity() {}

    SignatoryEntity(Signatory signatory) {
        this.unit = signatory.unit().digits();
        this.signedOn = signatory.signedOn();
    }

    void signedOn(@Nullable LocalDate day) {
        signedOn = day;
    }

    String unit() {
        return unit;
    }

    Signatory signatory() {
        return new Signatory(TerytCode.of(unit), signedOn);
    }
}
