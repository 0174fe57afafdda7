package pl.paktometr.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;

@Entity
@Table(name = "recommendation")
class RecommendationEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne
    @JoinColumn(name = "session_id")
    private SessionEntity session;

    private @Nullable String county;

    @Column(length = 65_535)
    private String text;

    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    @Column(length = 65_535)
    private String outcome;

    private int version;
    @Column private String changedBy;
    @Column private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    RecommendationEntity() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    RecommendationEntity(SessionEntity session) {
        this.session = session;
    }

    /**
     * @param words checked
     */
    void write(RecommendationText words, String login, Instant at) {
        county = words.county().isEmpty() ? null : words.county();
        text = words.text();
        due = words.due();
        state = words.state();
        outcome = words.outcome();
        changedBy = login;
        changedAt = at;
        version++;
    }

    boolean isOf(SessionEntity any) {
        return session.id() == any.id();
    }

    int version() {
        return version;
    }

    Recommendation recommendation() {
        Session sitting = session.session();
        return new Recommendation(
                id,
                sitting.id(),
                sitting.heldOn(),
                Optional.ofNullable(county).map(TerytCode::of),
                text,
                Optional.ofNullable(due),
                state,
                outcome,
                version);
    }
}
