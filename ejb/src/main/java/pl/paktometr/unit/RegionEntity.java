package pl.paktometr.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "region")
class RegionEntity {

    @Id
    @Column(columnDefinition = "char(2)")
    private String code;

    private String name;

    @SuppressWarnings("NullAway.Init") // for JPA
    RegionEntity() {}

    RegionEntity(Region region) {
        this.code = region.code().digits();
        this.name = region.name();
    }

    void rename(String newName) {
        name = newName;
    }

    String code() {
        return code;
    }

    Region region() {
        return new Region(TerytCode.of(code), name);
    }
}
