package pl.paktometr.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a group of units comes to: a county, or the whole region.
 *
 * @param answered the n of n/N: units whose submission is in force
 * @param inhabitants of all units asked, as far as known; a county's office counts with the whole
 *     county
 * @param leftOut units that answered but cannot count: their inhabitants are unknown where those
 *     are the weight
 * @param areas by area code, in the questionnaire's order
 * @param range between what the total can still end up; null when it is complete, or when there is
 *     none
 */
public record Figures(
        int asked,
        int answered,
        long inhabitants,
        long inhabitantsAnswered,
        int leftOut,
        Map<String, Figure> areas,
        Figure total,
        @Nullable Range range) {

    public Figure area(String code) {
        return areas.getOrDefault(code, Figure.NO_DATA);
    }

    public boolean complete() {
        return answered == asked;
    }

    /**
     * Whether fewer than half of the units answered: such a figure is shown hatched and has no
     * rank.
     */
    public boolean hatched() {
        return 2 * answered < asked;
    }

    /** Share of the units that answered, 0–1. */
    public BigDecimal coverage() {
        return share(answered, asked);
    }

    /** Share of the inhabitants whose units answered, 0–1; empty where no number is known. */
    public Optional<BigDecimal> coverageByInhabitants() {
        return inhabitants == 0
                ? Optional.empty()
                : Optional.of(share(inhabitantsAnswered, inhabitants));
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
}
