package pl.paktometr.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.paktometr.unit.TerytCode;

@Entity
@Table(name = "committee_session")
class SessionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String region;
    private int year;
    private LocalDate heldOn;
    private String place;

    @Column(length = 65_535)
    private String agenda;

    private String counties;
    private int version;
    @Column private String changedBy;
    @Column private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    SessionEntity() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    SessionEntity(TerytCode region) {
        this.region = region.digits();
    }

    /**
     * @param plan checked
     */
    void write(SessionPlan plan, String login, Instant at) {
        year = plan.year();
        heldOn = plan.day();
        place = plan.place();
        agenda = plan.agenda();
        counties = String.join(",", plan.counties());
        changedBy = login;
        changedAt = at;
        version++;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    Session session() {
        return new Session(
                id,
                TerytCode.of(region),
                year,
                heldOn,
                place,
                agenda.isEmpty() ? List.of() : List.of(agenda.split("\n")),
                counties.isEmpty()
                        ? List.of()
                        : Stream.of(counties.split(",")).map(TerytCode::of).toList(),
                version);
    }
}
