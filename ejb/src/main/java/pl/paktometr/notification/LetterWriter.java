package pl.paktometr.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import pl.paktometr.account.AccountRow;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.shared.Letter;
import pl.paktometr.shared.Letter.Purpose;
import pl.paktometr.shared.PublicAddress;

/** Writes letters by the region's templates and hands them over, in the caller's transaction. */
@Dependent
class LetterWriter {
    @Inject TemplateQueries templates;
    @Inject PublicAddress address;
    @Inject Event<Letter> post;

    /**
     * About a unit's part in a round. Somebody without an e-mail address gets none.
     *
     * @param page of the product that the letter leads to, such as {@code response/review.xhtml}
     */
    void write(
            Purpose purpose,
            Campaign campaign,
            AskedUnit unit,
            AccountRow to,
            String page,
            Map<Placeholder, String> more) {
        String email = to.email();
        if (email == null) {
            return;
        }
        LetterTemplate letter = worded(purpose, campaign, unit, to, page, more);
        post.fire(Letter.onUnit(purpose, email, letter.subject(), letter.text(), unit.teryt()));
    }

    /** What {@link #write} would write. */
    LetterTemplate worded(
            Purpose purpose,
            Campaign campaign,
            AskedUnit unit,
            AccountRow to,
            String page,
            Map<Placeholder, String> more) {
        Map<Placeholder, String> values = LetterWords.about(campaign, unit);
        values.put(Placeholder.PERSON, to.name());
        values.put(Placeholder.LOGIN, to.login());
        values.put(
                Placeholder.LINK,
                address.of(
                        "/%s?region=%s&year=%d&unit=%s"
                                .formatted(
                                        page, campaign.region(), campaign.year(), unit.teryt())));
        values.putAll(more);
        return templates.of(campaign.region().digits(), purpose).filled(values);
    }

    /** With a one-time link, so its text does not stay. */
    void writeSecret(
            Purpose purpose,
            String email,
            String region,
            String unit,
            Map<Placeholder, String> values) {
        LetterTemplate template = templates.of(region, purpose);
        Map<Placeholder, String> open = new EnumMap<>(values);
        open.remove(Placeholder.LINK); // the subject stays, and others read it
        post.fire(
                new Letter(
                        purpose,
                        email,
                        template.filled(open).subject(),
                        template.filled(values).text(),
                        true,
                        region,
                        unit));
    }
}
