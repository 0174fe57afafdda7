package pl.paktometr.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import pl.paktometr.shared.Letter.Purpose;

@Dependent
class TemplateQueries {
    @PersistenceContext EntityManager em;

    /** The region's own or, without one, the product's. */
    LetterTemplate of(String region, Purpose purpose) {
        TemplateEntity own = em.find(TemplateEntity.class, new TemplateEntity.Key(region, purpose));
        return own == null ? ShippedTemplates.of(purpose) : own.template();
    }
}
