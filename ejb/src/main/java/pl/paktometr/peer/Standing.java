package pl.paktometr.peer;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;

/**
 * One unit beside its peers in one edition.
 *
 * @param lines the total first, then each area followed by its results, in the questionnaire's
 *     order
 */
public record Standing(
        Campaign campaign, AskedUnit unit, PeerGroup group, List<StandingLine> lines) {

    private static final int FEW = 3;

    private static final Comparator<StandingLine> BY_DIFFERENCE =
            comparing(line -> line.difference().orElseThrow());

    /** The total and the areas. */
    public List<StandingLine> areas() {
        return lines.stream().filter(line -> line.extent() != StandingLine.Extent.RESULT).toList();
    }

    public List<StandingLine> results() {
        return lines.stream().filter(line -> line.extent() == StandingLine.Extent.RESULT).toList();
    }

    /** At most three results, the furthest above the peers' median first. */
    public List<StandingLine> strongest() {
        return compared()
                .filter(line -> difference(line).signum() > 0)
                .sorted(BY_DIFFERENCE.reversed())
                .limit(FEW)
                .toList();
    }

    /** At most three results, the furthest below the peers' median first. */
    public List<StandingLine> weakest() {
        return compared()
                .filter(line -> difference(line).signum() < 0)
                .sorted(BY_DIFFERENCE)
                .limit(FEW)
                .toList();
    }

    /**
     * The codes of the results to do something about: those below the peers' median and the three
     * that stand lowest beside it; where there is no median, the three with the fewest points.
     */
    public Set<String> weak() {
        Stream<StandingLine> below = compared().filter(line -> difference(line).signum() < 0);
        Stream<StandingLine> lowest = compared().sorted(BY_DIFFERENCE).limit(FEW);
        Set<String> weak = new LinkedHashSet<>();
        Stream.concat(below, lowest).map(StandingLine::code).forEach(weak::add);
        if (weak.isEmpty()) {
            results().stream()
                    .filter(line -> line.own() != null)
                    .sorted(comparing(line -> Objects.requireNonNull(line.own())))
                    .limit(FEW)
                    .map(StandingLine::code)
                    .forEach(weak::add);
        }
        return weak;
    }

    private Stream<StandingLine> compared() {
        return results().stream().filter(line -> line.difference().isPresent());
    }

    private static BigDecimal difference(StandingLine line) {
        return line.difference().orElseThrow();
    }
}
