package pl.paktometr.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.RegionComparison;
import pl.paktometr.comparison.TileGrid;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Sorting;
import pl.paktometr.web.shared.Texts;

/** The counties of a region on a map and in a table. */
@Named
@RequestScoped
public class ComparisonCounties {

    @Inject AddressedComparison compared;
    @Inject Sorting sorting;
    @Inject Texts texts;

    private final Once<List<CountyScores>> rows = new Once<>(this::sorted);

    public String getTitle() {
        return Optional.ofNullable(compared.getComparison())
                .map(it -> texts.of("comparison_counties.title_of", it.campaign().year()))
                .orElseGet(() -> texts.of("comparison_counties.title"));
    }

    /** In the order the visitor asked for. */
    public List<CountyScores> getRows() {
        return rows.get();
    }

    /** Empty for a region without a grid. */
    public List<TileOnMap> getTiles() {
        return TileGrid.of(compared.region()).tiles().stream()
                .flatMap(
                        tile ->
                                counties().stream()
                                        .filter(row -> row.county().code().equals(tile.county()))
                                        .map(row -> new TileOnMap(tile, row)))
                .toList();
    }

    /** Whether there is anything to compare yet. */
    public boolean isAnybodyThere() {
        return Optional.ofNullable(compared.getComparison())
                .filter(it -> it.region().answered() > 0)
                .isPresent();
    }

    private List<CountyScores> sorted() {
        return counties().stream()
                .sorted(new CountyOrder(sorting.by(), sorting.isDescending()).comparator())
                .toList();
    }

    private List<CountyScores> counties() {
        return Optional.ofNullable(compared.getComparison())
                .map(RegionComparison::counties)
                .orElse(List.of());
    }
}
