package pl.paktometr.boundary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The border of a county. */
@Entity
@Table(name = "boundary")
@SuppressWarnings("UnusedVariable") // read through the view boundary_county
class BoundaryEntity {

    @Id
    @Column(columnDefinition = "char(4)")
    private String teryt;

    private long uploadId;

    @Column(columnDefinition = "mediumtext")
    private String geometry;

    @SuppressWarnings("NullAway.Init") // for JPA
    BoundaryEntity() {}

    BoundaryEntity(BoundaryProposal.Border border, long uploadId) {
        this.teryt = border.county().digits();
        this.uploadId = uploadId;
        this.geometry = border.geometry();
    }
}
