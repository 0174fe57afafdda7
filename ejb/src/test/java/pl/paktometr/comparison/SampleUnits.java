package pl.paktometr.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/** Units of Pomorze with scores to order. */
final class SampleUnits {

    static final County KARTUSKI = new County(TerytCode.of("2205"), "kartuski", false);
    static final County PUCKI = new County(TerytCode.of("2211"), "pucki", false);
    static final County GDANSK = new County(TerytCode.of("2261"), "Gdańsk", true);

    private SampleUnits() {}

    static UnitScores submitted(County county, String total) {
        return submitted(county, total, 1_000);
    }

    static UnitScores submitted(County county, String total, @Nullable Integer population) {
        return unit(
                county,
                population,
                ResponseState.SUBMITTED,
                Map.of(
                        UnitScores.TOTAL,
                        Figure.of(Points.of(total)),
                        "A",
                        Figure.of(Points.of(total)),
                        "B",
                        Figure.of(Points.ZERO)));
    }

    static UnitScores withoutTotal(County county, Absence why) {
        return unit(
                county,
                1_000,
                ResponseState.ACCEPTED,
                Map.of(UnitScores.TOTAL, Figure.absent(why)));
    }

    static UnitScores missing(County county) {
        return missing(county, 1_000);
    }

    static UnitScores missing(County county, @Nullable Integer population) {
        return unit(county, population, ResponseState.DRAFT, Map.of());
    }

    private static UnitScores unit(
            County county,
            @Nullable Integer population,
            ResponseState state,
            Map<String, Figure> scores) {
        AskedUnit asked =
                new AskedUnit(
                        TerytCode.of(county.code() + "01"),
                        county.code() + "011",
                        UnitKind.URBAN_MUNICIPALITY,
                        "Nowe",
                        county.code(),
                        population,
                        false);
        return new UnitScores(asked, county, state, new LinkedHashMap<>(scores));
    }
}
