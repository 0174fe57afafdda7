package pl.paktometr.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A unit on record. It is never deleted: answers given in its name outlive it. */
@Entity
@Table(name = "unit")
class UnitEntity {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.MM.yyyy");

    @Id private String code;
    private String teryt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private UnitKind kind;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "county")
    private CountyEntity county;

    private @Nullable Integer population;

    @Column(name = "population_on")
    private @Nullable LocalDate populationOn;

    @Column(name = "population_source")
    private @Nullable String populationSource;

    @SuppressWarnings("UnusedVariable") // read in queries
    @Column(name = "as_of")
    private LocalDate asOf;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the table
    private String source;

    @Column(name = "gone_on")
    private @Nullable LocalDate goneOn;

    @SuppressWarnings("NullAway.Init") // for JPA
    UnitEntity() {}

    UnitEntity(Unit published, CountyEntity county, LocalDate asOf) {
        this.code = published.code().digits();
        this.county = county;
        adopt(published, asOf);
    }

    /** Follows the register; the population, which TERC does not tell, stays. */
    final void adopt(Unit published, LocalDate on) {
        teryt = published.teryt();
        kind = published.kind();
        name = published.name();
        asOf = on;
        source = "GUS, TERC (stan na " + DAY.format(on) + ")";
        goneOn = null;
    }

    /** The same community under another code, as when it moves to another county. */
    void inheritPopulation(UnitEntity predecessor) {
        population = predecessor.population;
        populationOn = predecessor.populationOn;
        populationSource = predecessor.populationSource;
    }

    void cease(LocalDate on) {
        if (goneOn == null) {
            goneOn = on;
        }
    }

    String code() {
        return code;
    }

    Unit unit() {
        return new Unit(TerytCode.of(code), teryt, kind, name, county.name(), population);
    }
}
