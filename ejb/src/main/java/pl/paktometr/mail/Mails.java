package pl.paktometr.mail;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Letter;
import pl.paktometr.shared.Page;
import pl.paktometr.unit.TerytCode;

/** Letters on their way, for those who look after them: an analyst those of the own region. */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST})
public class Mails {

    @Inject MailQueries letters;
    @Inject PostOffice office;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;
    @Inject Event<Letter> post;

    /** Whether letters leave at all; where they do not, they wait. */
    @PermitAll
    public boolean areSent() {
        return office.isOpen();
    }

    /** Whether they stay in the product, to be read here: a demonstration without SMTP. */
    @PermitAll
    public boolean areKept() {
        return office.hasMailbox();
    }

    /**
     * Newest first.
     *
     * @param state null for all
     * @param address part of one; empty for all
     */
    public Page<LetterRow> list(@Nullable LetterState state, String address, int first, int size) {
        return letters.list(region(), state, address, first, size);
    }

    /** How many there are in each state, whoever they are to. */
    public Map<LetterState, Long> counts() {
        return letters.counts(region());
    }

    /** What has not arrived, without saying of whom. */
    @RolesAllowed({ADMINISTRATOR, SYSTEM})
    public MailBacklog backlog() {
        return letters.backlog(office.isOpen(), clock.instant());
    }

    /**
     * @throws NoSuchLetter when there is none, or it is another region's
     */
    public LetterView read(long id) {
        return letters.one(id, region(), LockModeType.NONE).view(office.hasMailbox());
    }

    /**
     * Puts it back into the queue.
     *
     * @throws NoSuchLetter as {@link #read}
     * @throws LetterNotStuck when it is on its way, or has arrived
     */
    public void sendAgain(long id) {
        QueuedLetter letter = letters.one(id, region(), LockModeType.PESSIMISTIC_WRITE);
        letter.sendAgain(clock.instant());
        deeds.fire(letter.sentAgain());
    }

    /**
     * A letter that says nothing, to see whether letters arrive.
     *
     * @throws MalformedAddress when it is none
     */
    public void tryOut(String to, String subject, String text) {
        if (!Letter.isAddress(to)) {
            throw new MalformedAddress();
        }
        post.fire(Letter.inRegion(Letter.Purpose.TRIAL, to, subject, text, region()));
    }

    /**
     * @return those of the addresses whose last letter was refused or given up
     */
    @RolesAllowed({ADMINISTRATOR, ANALYST, SYSTEM})
    public Set<String> undeliverable(Collection<String> addresses) {
        return letters.undeliverable(addresses);
    }

    /** Empty for the whole installation. */
    private String region() {
        return Optional.ofNullable(access.caller().region()).map(TerytCode::digits).orElse("");
    }
}
