package pl.paktometr.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import pl.paktometr.shared.Letter.Purpose;

/** A region's own wording, in place of the one that ships with the product. */
@Entity
@Table(name = "letter_template")
@IdClass(TemplateEntity.Key.class)
class TemplateEntity {
    record Key(String region, Purpose purpose) implements Serializable {}

    @Id private String region;

    @Id
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String subject;

    @Column(length = 65_535)
    private String text;

    @SuppressWarnings("NullAway.Init") // for JPA
    TemplateEntity() {}

    @SuppressWarnings("NullAway.Init") // word() sets the rest
    TemplateEntity(Key key) {
        region = key.region();
        purpose = key.purpose();
    }

    void word(LetterTemplate template) {
        subject = template.subject();
        text = template.text();
    }

    LetterTemplate template() {
        return new LetterTemplate(purpose, subject, text);
    }
}
