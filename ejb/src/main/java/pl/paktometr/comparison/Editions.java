package pl.paktometr.comparison;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;

/** The campaigns somebody may compare, and their tables as they are needed. One reading's. */
final class Editions {
    private final Map<Integer, List<Campaign>> byYear;
    private final List<Region> regions;
    private final Function<List<Campaign>, List<EditionTable>> reading;
    private final Map<TerytCode, Integer> least;
    private final int greatestLeast;
    private final Map<Integer, List<EditionTable>> read = new HashMap<>();

    /**
     * @param campaigns of one region, or of all
     * @param regions those the campaigns are of
     * @param everything whether nothing is to be withheld
     */
    Editions(
            List<Campaign> campaigns,
            List<Region> regions,
            boolean everything,
            Function<List<Campaign>, List<EditionTable>> reading) {
        this.byYear =
                campaigns.stream().collect(groupingBy(Campaign::year, TreeMap::new, toList()));
        this.regions = regions;
        this.least =
                everything
                        ? Map.of()
                        : campaigns.stream()
                                .collect(
                                        toMap(
                                                Campaign::region,
                                                Campaign::smallestGroup,
                                                Math::max));
        this.greatestLeast = least.values().stream().max(naturalOrder()).orElse(1);
        this.reading = reading;
    }

    /** Newest first. */
    List<Integer> years() {
        return byYear.keySet().stream().sorted(reverseOrder()).toList();
    }

    List<Campaign> campaigns(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    List<EditionTable> tables(int year) {
        return read.computeIfAbsent(year, each -> reading.apply(campaigns(each)));
    }

    List<Region> regions() {
        return regions;
    }

    /** As {@link Withholding} takes it, the same for all years. */
    int least(TerytCode region) {
        return least.getOrDefault(region, 1);
    }

    /** The greatest of all regions. */
    int least() {
        return greatestLeast;
    }
}
