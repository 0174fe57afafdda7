package pl.paktometr.commentary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import pl.paktometr.account.Caller;

/** A text as it was saved; never updated. */
@Entity
@Table(name = "commentary_version")
@IdClass(CommentVersion.Key.class)
class CommentVersion {
    record Key(long commentaryId, int version) implements Serializable {}

    @Id private long commentaryId;
    @Id private int version;

    @Column(length = 65_535)
    private String text;

    @Column private String author;
    private String authorName;
    private String authorRole;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    CommentVersion() {}

    CommentVersion(long commentaryId, int version, String text, Caller author, Instant at) {
        this.commentaryId = commentaryId;
        this.version = version;
        this.text = text;
        this.author = author.login();
        this.authorName = author.name();
        this.authorRole = author.role().name();
        this.writtenAt = at;
    }

    Comment comment(String view) {
        return new Comment(view, version, text, authorName, authorRole, writtenAt);
    }
}
