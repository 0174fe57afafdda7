package pl.paktometr.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class BordersTest {

    @Property(tries = 40)
    void noCountyIsLostAndNeighboursStayNeighbours(
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll @IntRange(min = 1, max = 6) int rows,
            @ForAll @IntRange(max = 400) int points,
            @ForAll @LongRange(min = 1) long seed) {
        List<Polygon> land = SampleBorders.land(columns, rows, points, seed);
        List<Geometry> simple = new Borders(land).simplified();

        assertThat(simple).hasSameSizeAs(land).allMatch(shape -> shape.isValid());
        assertThat(new Borders(simple).uneven()).isZero();
        assertThat(pointsOf(land)).containsAll(pointsOf(simple));
        for (int i = 0; i < land.size(); i++) {
            double old = land.get(i).getArea();
            assertThat(simple.get(i).getArea()).isBetween(0.95 * old, 1.05 * old);
        }
        assertThat(new Borders(simple).simplified()).isEqualTo(simple);
    }

    @Test
    void neighboursKeepTheSamePointsOfWhatTheyShare() {
        List<Polygon> land = SampleBorders.land(2, 1, 2_000, 1);
        List<Geometry> simple = new Borders(land).simplified();
        Set<Coordinate> shared = pointsOf(simple.subList(0, 1));
        shared.retainAll(pointsOf(simple.subList(1, 2)));
        Set<Coordinate> sharedBefore = pointsOf(land.subList(0, 1));
        sharedBefore.retainAll(pointsOf(land.subList(1, 2)));

        assertThat(sharedBefore).hasSize(2_002);
        assertThat(shared).hasSizeBetween(20, 1_000);
        assertThat(CoverageUnion.union(simple.toArray(Geometry[]::new)).getNumGeometries())
                .isEqualTo(1);
    }

    @Test
    void aCountryIsSmallHoweverFineItsBordersWere() {
        List<Polygon> land = SampleBorders.land(20, 19, 150, 3);
        int before = bytes(land);
        int after = bytes(new Borders(land).simplified());

        assertThat(before).isGreaterThan(3_000_000);
        assertThat(after).isLessThan(210_000);
    }

    @Test
    void whatIsSmallAlreadyStaysAsItIs() {
        List<Polygon> land = SampleBorders.land(3, 3, 10, 1);

        assertThat(new Borders(land).simplified()).isEqualTo(land);
    }

    @Test
    void anIslandAndACityWithinItsCountyStay() {
        Geometry city = square(18.4, 54.4, 0.01);
        Geometry around = square(18, 54, 1).difference(city);
        Geometry island = square(20, 54, 0.002);
        List<Geometry> simple =
                new Borders(List.of(city, around.union(island), square(21, 54, 0.5))).simplified();

        assertThat(simple.get(0).equalsTopo(city)).isTrue();
        assertThat(simple.get(1).getNumGeometries()).isEqualTo(2);
    }

    @Test
    void saysHowManyDoNotFitTheirNeighbours() {
        assertThat(new Borders(List.of(square(18, 54, 1), square(18.5, 54, 1))).uneven())
                .isEqualTo(2);
        assertThat(new Borders(SampleBorders.land(4, 4, 20, 1)).uneven()).isZero();
        assertThat(new Borders(List.of()).uneven()).isZero();
    }

    private static Geometry square(double x, double y, double side) {
        return Shape.GEOMETRIES.toGeometry(
                new org.locationtech.jts.geom.Envelope(x, x + side, y, y + side));
    }

    private static Set<Coordinate> pointsOf(List<? extends Geometry> shapes) {
        Set<Coordinate> points = new HashSet<>();
        shapes.forEach(shape -> points.addAll(Arrays.asList(shape.getCoordinates())));
        return points;
    }

    private static int bytes(List<? extends Geometry> shapes) {
        return shapes.stream().mapToInt(shape -> GeoJson.geometry(shape).length()).sum();
    }
}
