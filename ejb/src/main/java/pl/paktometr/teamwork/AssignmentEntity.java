package pl.paktometr.teamwork;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assignment")
@IdClass(AssignmentEntity.Key.class)
class AssignmentEntity {
    record Key(long campaignId, String unit, String code, String login) implements Serializable {}

    @Id private long campaignId;
    @Id private String unit;
    @Id private String code;
    @Id private String login;
    private @Nullable LocalDate due;
    private String note;

    @SuppressWarnings("NullAway.Init") // for JPA
    AssignmentEntity() {}

    @SuppressWarnings("NullAway.Init") // settle() sets the note
    AssignmentEntity(Key key) {
        campaignId = key.campaignId();
        unit = key.unit();
        code = key.code();
        login = key.login();
    }

    /**
     * @throws NoteTooLong if it is
     */
    void settle(@Nullable LocalDate due, String note) {
        this.due = due;
        this.note = NoteTooLong.checked(note);
    }

    String login() {
        return login;
    }

    Assignment of(String name) {
        return new Assignment(code, login, name, due, note);
    }
}
