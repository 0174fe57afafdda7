package pl.paktometr.rest.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.Figures;
import pl.paktometr.comparison.Range;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.response.ResponseState;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class ComparisonJsonTest {

    private static final County KARTUSKI = new County(TerytCode.of("2205"), "kartuski", false);

    @Test
    void aCountyHasItsScoresAsStringsOfTwoPlaces() {
        Range range = new Range(Points.of("40"), Points.of("61.666666"));
        CountyScores row = county(Figure.of(Points.of("47.22142857")), 2, range, 1);
        assertThat(json(CountyJson.of(row)))
                .isEqualTo(
                        """
                        {"answered":2,"areas":{"A":"47.22"},"asked":3,"county":"2205","coverage":"0.67","name":"kartuski",\
                        "range":{"high":"61.67","low":"40.00"},"rank":1,"total":"47.22"}""");
    }

    @Test
    void aCountyInWhichNobodyAnsweredHasNullAndSaysWhy() {
        CountyScores row = county(Figure.NO_DATA, 0, null, null);
        assertThat(json(CountyJson.of(row)))
                .isEqualTo(
                        """
                        {"absence":"NO_DATA","answered":0,"areas":{"A":null},"asked":3,"county":"2205","coverage":"0.00",\
                        "name":"kartuski","total":null}""");
    }

    @Test
    void aUnitHasItsFullTerytCode() {
        Map<String, Figure> scores =
                Map.of("TOTAL", Figure.of(Points.of("50")), "A", Figure.of(Points.ZERO));
        assertThat(json(UnitJson.of(unit(ResponseState.ACCEPTED, scores), List.of("A"))))
                .isEqualTo(
                        """
                        {"areas":{"A":"0.00"},"county":"2205","kind":"RURAL_MUNICIPALITY","name":"Chmielno",\
                        "state":"ACCEPTED","total":"50.00","unit":"2205012"}""");
    }

    @Test
    void aUnitThatHasNotAnsweredIsThereWithoutAScore() {
        assertThat(json(UnitJson.of(unit(ResponseState.DRAFT, Map.of()), List.of("A"))))
                .isEqualTo(
                        """
                        {"absence":"NO_DATA","areas":{"A":null},"county":"2205","kind":"RURAL_MUNICIPALITY",\
                        "name":"Chmielno","state":"DRAFT","total":null,"unit":"2205012"}""");
    }

    private static CountyScores county(
            Figure figure, int answered, @Nullable Range range, @Nullable Integer rank) {
        Map<String, Figure> areas = new LinkedHashMap<>();
        areas.put("A", figure);
        return new CountyScores(
                KARTUSKI, new Figures(3, answered, 0, 0, 0, areas, figure, range), rank);
    }

    private static UnitScores unit(ResponseState state, Map<String, Figure> scores) {
        AskedUnit asked =
                new AskedUnit(
                        TerytCode.of("220501"),
                        "2205012",
                        UnitKind.RURAL_MUNICIPALITY,
                        "Chmielno",
                        KARTUSKI.code(),
                        8_000,
                        true);
        return new UnitScores(asked, KARTUSKI, state, scores);
    }

    private static String json(Object value) {
        return JsonbBuilder.create().toJson(value);
    }
}
