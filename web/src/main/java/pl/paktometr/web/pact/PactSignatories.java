package pl.paktometr.web.pact;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.pact.Pact;
import pl.paktometr.pact.Pacts;
import pl.paktometr.pact.Signatory;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.Units;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;

/**
 * Which units of a region signed its pact; an analyst ticks them off and saves them all at once.
 */
@Named
@RequestScoped
public class PactSignatories {

    @Inject Pacts pacts;
    @Inject Units units;
    @Inject Access access;
    @Inject Messages messages;

    @Inject HttpServletRequest request;

    private final Once<List<Choice>> choices = new Once<>(this::readChoices);

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        access.mayReadUnitsOf(getRegion());
        getPact();
    }

    public String save() {
        List<Signatory> signatories =
                getChoices().stream().map(Choice::signatory).flatMap(Optional::stream).toList();
        pacts.setSignatories(getRegion(), signatories);
        messages.done("pact_signatories.saved_done", signatories.size());
        return "/pact/signatories.xhtml?faces-redirect=true&region=" + getRegion();
    }

    /** The one asked for by {@code ?region=}, else the caller's own. */
    public TerytCode getRegion() {
        String asked = request.getParameter("region");
        if (asked != null) {
            return TerytCode.of(asked);
        }
        TerytCode own = access.caller().region();
        return own == null ? units.regions().get(0).code() : own;
    }

    public Pact getPact() {
        return pacts.pact(getRegion());
    }

    public List<Choice> getChoices() {
        return choices.get();
    }

    private List<Choice> readChoices() {
        Map<TerytCode, Signatory> signed =
                pacts.signatures(getRegion()).stream().collect(toMap(Signatory::unit, identity()));
        return units.ofRegion(getRegion()).stream()
                .map(unit -> new Choice(unit, signed.get(unit.code())))
                .toList();
    }

    /** A unit's row in the form. */
    public static class Choice {

        private final Unit unit;
        private boolean signed;
        private @Nullable LocalDate signedOn;

        Choice(Unit unit, @Nullable Signatory signatory) {
            this.unit = unit;
            this.signed = signatory != null;
            this.signedOn = signatory == null ? null : signatory.signedOn();
        }

        Optional<Signatory> signatory() {
            return signed ? Optional.of(new Signatory(unit.code(), signedOn)) : Optional.empty();
        }

        public Unit getUnit() {
            return unit;
        }

        public boolean isSigned() {
            return signed;
        }

        public void setSigned(boolean signed) {
            this.signed = signed;
        }

        public @Nullable LocalDate getSignedOn() {
            return signedOn;
        }

        public void setSignedOn(@Nullable LocalDate signedOn) {
            this.signedOn = signedOn;
        }
    }
}
