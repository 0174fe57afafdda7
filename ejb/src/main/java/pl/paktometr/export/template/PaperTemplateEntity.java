package pl.paktometr.export.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import pl.paktometr.export.paper.TemplateKind;
import pl.paktometr.unit.TerytCode;

/** A region's own template; replaced as a whole. */
@Entity
@Table(name = "paper_template")
@IdClass(PaperTemplateEntity.Key.class)
class PaperTemplateEntity {

    record Key(String region, String kind) implements Serializable {

        static Key of(TerytCode region, TemplateKind kind) {
            return new Key(region.digits(), kind.name());
        }
    }

    @Id
    @Column(columnDefinition = "char(2)")
    private String region;

    @Id private String kind;

    private String fileName;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(columnDefinition = "mediumblob")
    private byte[] content;

    private String uploadedBy;
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    PaperTemplateEntity() {}

    PaperTemplateEntity(
            Key key, String fileName, String sha256, byte[] content, String by, Instant at) {
        this.region = key.region();
        this.kind = key.kind();
        this.fileName = fileName;
        this.sha256 = sha256;
        this.content = content.clone();
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    byte[] content() {
        return content.clone();
    }

    PaperTemplate template() {
        return new PaperTemplate(
                TemplateKind.valueOf(kind),
                fileName,
                sha256,
                content.length,
                uploadedBy,
                uploadedAt);
    }
}
