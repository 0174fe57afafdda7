package pl.paktometr.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** That somebody was reminded, at most once a day. */
@Entity
@Table(name = "reminder")
@IdClass(ReminderEntity.Key.class)
class ReminderEntity {
    record Key(long campaignId, String unit, String login, LocalDate sentOn)
            implements Serializable {}

    @Id private long campaignId;
    @Id private String unit;
    @Id private String login;
    @Id private LocalDate sentOn;

    @SuppressWarnings("NullAway.Init") // for JPA
    ReminderEntity() {}
}
