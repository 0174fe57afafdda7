package pl.paktometr.notification;

import static pl.paktometr.shared.Roles.ANALYST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.paktometr.account.Access;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Letter.Purpose;

/** Door to how the letters of the analyst's own region are worded. */
@Stateless
@RolesAllowed(ANALYST)
public class Templates {
    @PersistenceContext EntityManager em;
    @Inject TemplateQueries queries;
    @Inject Access access;
    @Inject Event<Deed> deeds;

    /** In use now, one for each purpose. */
    public List<LetterTemplate> all() {
        return ShippedTemplates.purposes().stream().map(this::one).toList();
    }

    /** In use now. */
    public LetterTemplate one(Purpose purpose) {
        return queries.of(region(), purpose);
    }

    /** Whether the region words it otherwise than the product does. */
    public boolean isOwn(Purpose purpose) {
        return !one(purpose).equals(ShippedTemplates.of(purpose));
    }

    /**
     * @throws TemplateRefused if a letter written by it would be wrong
     */
    public void word(Purpose purpose, String subject, String text) {
        LetterTemplate template = LetterTemplate.checked(purpose, subject, text);
        TemplateEntity.Key key = new TemplateEntity.Key(region(), purpose);
        TemplateEntity known = em.find(TemplateEntity.class, key);
        TemplateEntity entity = known == null ? new TemplateEntity(key) : known;
        entity.word(template);
        em.persist(entity);
        deeds.fire(Deed.inRegion(Deed.Kind.TEMPLATE_CHANGED, region(), purpose.name()));
    }

    /** Back to the wording that ships with the product. */
    public void restore(Purpose purpose) {
        TemplateEntity known =
                em.find(TemplateEntity.class, new TemplateEntity.Key(region(), purpose));
        if (known != null) {
            em.remove(known);
            deeds.fire(Deed.inRegion(Deed.Kind.TEMPLATE_CHANGED, region(), purpose.name()));
        }
    }

    private String region() {
        return access.caller().ownRegion().digits();
    }
}
