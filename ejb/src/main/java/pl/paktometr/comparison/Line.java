package pl.paktometr.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.rule.Absence;

/** One place of a comparison with its figures, each worked out when it is asked for. */
public final class Line {
    private static final Figure WITHHELD = Figure.absent(Absence.WITHHELD);

    private final @Nullable Place place;
    private final Group group;
    private final Desk desk;
    private final int asked;
    private final int answered;

    /**
     * @param place null if it is the group's one unit: a country has thousands, and few are shown
     */
    Line(@Nullable Place place, Group group, Desk desk) {
        this.place = place;
        this.group = group;
        this.desk = desk;
        this.asked = group.asked();
        this.answered = group.answered();
    }

    public Place place() {
        return place == null ? Place.of(unit().unit()) : place;
    }

    /** The N of n/N. */
    public int asked() {
        return asked;
    }

    /** The n of n/N: units whose submission counts. */
    public int answered() {
        return answered;
    }

    /** Whether fewer than half of the units count: such a figure is hatched and has no rank. */
    public boolean hatched() {
        return 2 * answered < asked;
    }

    public boolean complete() {
        return answered == asked;
    }

    /** Share of the units that count, 0–1. */
    public BigDecimal coverage() {
        return share(answered, asked);
    }

    /** Share of the inhabitants whose units count, 0–1; empty where no number is known. */
    public Optional<BigDecimal> coverageByInhabitants() {
        long inhabitants = group.inhabitants();
        return inhabitants == 0
                ? Optional.empty()
                : Optional.of(share(group.inhabitantsAnswered(), inhabitants));
    }

    /** Units that count but are left out of the figures for want of their inhabitants' number. */
    public int leftOut() {
        return group.leftOut();
    }

    /** As far as known. */
    public long inhabitants() {
        return group.inhabitants();
    }

    /**
     * @param measure a result's code, an area's or {@link UnitScores#TOTAL}
     */
    public Figure figure(String measure) {
        return desk.hides(this, measure) ? WITHHELD : group.figure(measure);
    }

    public Figure total() {
        return figure(UnitScores.TOTAL);
    }

    /** Between what the total can still end up; null when it is complete, or when there is none. */
    public @Nullable Range range() {
        return total().isPresent() ? group.range(desk.everybody()) : null;
    }

    /** Since the year that changes are told from. */
    public Change change(String measure) {
        Change change = group.change(measure, desk.pairs());
        return desk.hidesChange(this, measure, change) ? Change.absent(Absence.WITHHELD) : change;
    }

    List<EditionTable> tables() {
        return group.tables();
    }

    Sample sample(String measure) {
        return group.sample(measure);
    }

    /** The one unit, or the first of several. */
    EditionTable.Asked unit() {
        return group.first();
    }

    /** The county it is, or lies in. */
    pl.paktometr.unit.County county() {
        return unit().county();
    }

    /** Everything at once, for readers that know no measures but the areas. */
    Figures figures(List<String> measures) {
        Map<String, Figure> all = new java.util.LinkedHashMap<>();
        measures.forEach(measure -> all.put(measure, figure(measure)));
        return new Figures(
                asked,
                answered,
                group.inhabitants(),
                group.inhabitantsAnswered(),
                leftOut(),
                all,
                total(),
                range());
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
}
