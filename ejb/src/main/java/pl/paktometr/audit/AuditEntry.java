package pl.paktometr.audit;

import static java.util.Objects.requireNonNull;
import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Sha256;

/** A deed on record. Without a place in the chain until {@link AuditChain} gives it one. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private Instant at;
    private String actor;
    private String address;

    @Enumerated(EnumType.STRING)
    private Deed.Kind kind;

    private String region;
    private String unit;

    @Column(length = LONGEST)
    private String details;

    private @Nullable Long seq;
    private @Nullable String hash;

    @SuppressWarnings("NullAway.Init") // for JPA
    AuditEntry() {}

    /**
     * @param at at most microseconds
     */
    AuditEntry(Deed deed, String actor, String address, Instant at) {
        this.at = at;
        this.actor = actor;
        this.address = address;
        this.kind = deed.kind();
        this.region = deed.region();
        this.unit = deed.unit();
        this.details =
                deed.details().length() > LONGEST
                        ? deed.details().substring(0, LONGEST)
                        : deed.details();
    }

    /** The hash this entry has at that place, after the entry with the other hash. */
    String hashAt(long place, String previous) {
        return Sha256.of(
                JSON.createObjectBuilder()
                        .add("previous", previous)
                        .add("seq", place)
                        .add("at", at.toString())
                        .add("actor", actor)
                        .add("address", address)
                        .add("kind", kind.name())
                        .add("region", region)
                        .add("unit", unit)
                        .add("details", details)
                        .build()
                        .toString());
    }

    void seal(long place, String previous) {
        seq = place;
        hash = hashAt(place, previous);
    }

    /** Whether it is the next link after that one, and unchanged since it was sealed. */
    boolean follows(long place, String previous) {
        return seq != null && seq == place + 1 && hashAt(seq, previous).equals(hash);
    }

    @Nullable String hash() {
        return hash;
    }

    AuditRow row() {
        return new AuditRow(id, at, actor, address, kind, region, unit, details);
    }

    /**
     * @param previous the hash of the link before; null before the first
     */
    AuditLink link(@Nullable String previous) {
        return new AuditLink(
                requireNonNull(seq), row(), previous == null ? "" : previous, requireNonNull(hash));
    }
}
