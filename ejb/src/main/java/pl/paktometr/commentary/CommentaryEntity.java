package pl.paktometr.commentary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.OptionalInt;

/** The comment on one view; whoever adds a version holds its row's lock. */
@Entity
@Table(name = "commentary")
class CommentaryEntity {
    @Id private long id;
    @Column private long campaignId;
    @Column private String view;
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    CommentaryEntity() {}

    CommentaryEntity(String view, int version) {
        this.view = view;
        this.version = version;
    }

    /**
     * The number of the next version.
     *
     * @param seen the version the writer saw; 0 for none
     * @param current what stands now; empty before the first
     * @throws CommentVersionRequired if there is one and none was named
     * @throws CommentChangedMeanwhile if another was named than stands now
     * @throws NothingCommented if there is nothing to withdraw
     */
    int next(OptionalInt seen, Optional<Comment> current, String text) {
        if (seen.isEmpty() && current.isPresent()) {
            throw new CommentVersionRequired(view);
        }
        if (current.isPresent() && seen.orElse(0) != version) {
            throw new CommentChangedMeanwhile(current.get());
        }
        if (text.isEmpty() && current.filter(each -> !each.withdrawn()).isEmpty()) {
            throw NothingCommented.toBeWithdrawn(view);
        }
        version++;
        return version;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String view() {
        return view;
    }
}
