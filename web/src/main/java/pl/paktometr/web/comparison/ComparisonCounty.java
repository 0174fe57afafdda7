package pl.paktometr.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Comparisons;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;

/** One county: what it comes to, its units, and who is missing. */
@Named
@RequestScoped
public class ComparisonCounty {

    @Inject AddressedComparison compared;
    @Inject Comparisons comparisons;

    private String county = "";
    private final Once<CountyScores> row =
            new Once<>(
                    () ->
                            Objects.requireNonNull(compared.getComparison())
                                    .county(TerytCode.of(county)));
    private final Once<List<UnitScores>> units =
            new Once<>(
                    () ->
                            comparisons.units(
                                    compared.region(),
                                    compared.year(),
                                    Optional.of(getRow().county().code())));

    /**
     * @throws pl.paktometr.shared.BusinessRuleBroken if there is none, or not for this visitor
     */
    public CountyScores getRow() {
        return row.get();
    }

    public String getTitle() {
        return compared.name(getRow().county());
    }

    /** Everyone asked in the county, its office first. */
    public List<UnitScores> getUnits() {
        return units.get();
    }

    public List<UnitScores> getMissing() {
        return getUnits().stream().filter(unit -> !unit.answered()).toList();
    }

    /** The address of the unit's score sheet. */
    public String link(UnitScores unit) {
        return "/response/score.xhtml?region=%s&year=%d&unit=%s"
                .formatted(compared.region(), compared.year(), unit.unit().teryt());
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(@Nullable String county) {
        this.county = Parameter.text(county);
    }
}
