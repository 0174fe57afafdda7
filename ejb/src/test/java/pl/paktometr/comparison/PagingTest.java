package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.comparison.view.View;
import pl.paktometr.scoring.Points;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/** A region of 250 units, and one of 600; the higher its number, the higher a unit's score. */
class PagingTest {

    @Test
    void aTableComesInPagesOfAHundred() {
        assertThat(picture("table", 250).rows()).hasSize(100);
        assertThat(picture("table", 250).total()).isEqualTo(250);
        List<Picture.Row> last = picture("table", 250, "first=200").rows();
        assertThat(last).hasSize(50);
        assertThat(last.get(0).code()).isEqualTo("200200");
        assertThat(picture("table", 250, "first=999999").rows()).hasSize(1);
    }

    @Test
    void aPageIsCutAfterSorting() {
        List<Picture.Row> second = picture("table", 250, "first=100", "sort=-TOTAL").rows();
        assertThat(second.get(0).code()).isEqualTo("200149");
        assertThat(second.get(99).code()).isEqualTo("200050");
    }

    @Test
    void aFileHasEveryRow() {
        assertThat(View.of("table").draw(desk(250, "first=100"), true).rows()).hasSize(250);
    }

    @Test
    void whatIsDrawnIsNotCut() {
        Picture dots = picture("distribution", 250, "first=100");
        assertThat(dots.rows()).hasSize(250);
        assertThat(dots.drawing()).isEqualTo("strip");
        assertThat(picture("scatter", 250).rows()).hasSize(250);
    }

    @Test
    void whatIsTooMuchToDrawIsOnlyATableAndSaysSo() {
        Picture scatter = picture("scatter", 600);
        assertThat(scatter.drawing()).isEmpty();
        assertThat(scatter.rows()).hasSize(100);
        assertThat(scatter.notes()).contains(Message.of("comparison.note.too_many", 600, 500));
    }

    @Test
    void moreDotsThanCanBeToldApartBecomeQuartiles() {
        Picture boxes = picture("distribution", 600);
        assertThat(boxes.drawing()).isEqualTo("boxes");
        assertThat(boxes.columns()).extracting(Picture.Column::code).contains("median");
    }

    private static Picture picture(String view, int units, String... parameters) {
        return View.of(view).draw(desk(units, parameters), false);
    }

    private static Desk desk(int units, String... parameters) {
        County county = new County(TerytCode.of("2001"), "białostocki", false);
        EditionTable table =
                Tables.of(
                        Golden.NOW,
                        IntStream.range(0, units)
                                .mapToObj(
                                        i ->
                                                new Tables.Row(
                                                        Tables.asked(
                                                                county,
                                                                Integer.toString(200_000 + i),
                                                                UnitKind.RURAL_MUNICIPALITY,
                                                                "Nowe",
                                                                1_000),
                                                        Map.of(
                                                                UnitScores.TOTAL,
                                                                Figure.of(
                                                                        Points.of(
                                                                                "0."
                                                                                        + (1_000
                                                                                                + i))))))
                                .toList());
        return Golden.desk(
                Map.of(2025, table),
                Ranking.NONE,
                1,
                Stream.concat(Stream.of("level=units"), Stream.of(parameters))
                        .toArray(String[]::new));
    }
}
