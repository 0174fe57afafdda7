package pl.paktometr.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "county")
class CountyEntity {

    @Id
    @Column(columnDefinition = "char(4)")
    private String code;

    @Column(columnDefinition = "char(2)")
    private String region;

    private String name;
    private boolean city;

    @SuppressWarnings("NullAway.Init") // for JPA
    CountyEntity() {}

    CountyEntity(County county) {
        this.code = county.code().digits();
        this.region = county.code().region().digits();
        this.name = county.name();
        this.city = county.city();
    }

    void rename(String newName) {
        name = newName;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    County county() {
        return new County(TerytCode.of(code), name, city);
    }
}
