package pl.paktometr.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static pl.paktometr.boundary.SampleBorders.features;
import static pl.paktometr.boundary.SampleBorders.named;
import static pl.paktometr.boundary.SampleBorders.polygon;
import static pl.paktometr.boundary.SampleBorders.square;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.MultiPolygon;
import pl.paktometr.boundary.BoundaryProposal.Border;
import pl.paktometr.boundary.LeftOut.Reason;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

class BoundaryProposalTest {

    private static final String KARTUSKI = "\"nazwa\":\"powiat kartuski\"";
    private static final List<County> POMORSKIE = SampleBorders.countiesOf("22");

    @Test
    void takesWhatItFindsListsWhatItDoesNotAndCountsOtherRegions() {
        BoundaryProposal proposal =
                proposal(
                        named("powiat smętowski", 18.1, 54.3),
                        square("\"teryt\":\"2205\"", 18.1, 54.3),
                        named("powiat Warszawa", 21, 52.2),
                        named("powiat gdański", 18.5, 54.2));

        assertThat(proposal.borders())
                .extracting(Border::feature, border -> border.county().digits())
                .containsExactly(tuple(4, "2204"), tuple(2, "2205"));
        assertThat(proposal.leftOut())
                .containsExactly(
                        new LeftOut(1, "powiat smętowski", Reason.NO_SUCH_COUNTY, List.of()));
        assertThat(proposal.foreign()).isEqualTo(1);
    }

    @Test
    void ofTwoFeaturesForOneCountyTakesNeither() {
        BoundaryProposal proposal =
                proposal(named("kartuski", 18.1, 54.3), square("\"teryt\":\"2205\"", 18.0, 54.3));

        assertThat(proposal.borders()).isEmpty();
        assertThat(proposal.leftOut())
                .hasSize(2)
                .allSatisfy(
                        each -> {
                            assertThat(each.reason()).isEqualTo(Reason.TWICE);
                            assertThat(each.args()).containsExactly("kartuski", "2205", "1, 2");
                        });
    }

    @Test
    void mendsABorderThatRunsThereAndBack() {
        BoundaryProposal proposal =
                proposal(
                        polygon(
                                KARTUSKI,
                                "[[[18,54.2],[18.2,54.2],[18.2,54.3],[18.3,54.3],[18.2,54.3],[18.2,54.4],[18,54.4],[18,54.2]]]"));

        assertThat(proposal.mended()).isEqualTo(1);
        assertThat(read(proposal.borders().get(0)).isValid()).isTrue();
        assertThat(read(proposal.borders().get(0)).getArea()).isCloseTo(0.04, within(1e-9));
    }

    @Test
    void refusesABorderThatCrossesItselfAndSaysWhere() {
        BoundaryProposal proposal =
                proposal(
                        named("powiat gdański", 18.5, 54.2),
                        polygon(
                                KARTUSKI,
                                "[[[18,54.2],[18.2,54.4],[18.2,54.2],[18,54.4],[18,54.2]]]"));

        assertThat(proposal.borders()).hasSize(1);
        assertThat(proposal.leftOut())
                .containsExactly(
                        new LeftOut(
                                2,
                                "powiat kartuski",
                                Reason.NOT_VALID,
                                List.of("18.1000", "54.3000")));
    }

    @Test
    void givesUpSoonOnABorderThatCrossesItselfAllOver() {
        Random random = new Random(7);
        String start = "[18,54.2]";
        String scribble =
                IntStream.range(0, 20_000)
                        .mapToObj(
                                i ->
                                        "[%s,%s]"
                                                .formatted(
                                                        18 + random.nextInt(2000) / 1e4,
                                                        54.2 + random.nextInt(2000) / 1e4))
                        .collect(Collectors.joining(",", start + ",", "," + start));
        BoundaryProposal proposal = proposal(polygon(KARTUSKI, "[[" + scribble + "]]"));

        assertThat(proposal.leftOut())
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).isEqualTo(Reason.NOT_VALID));
    }

    @Test
    void refusesSoManyIsletsThatNothingMakesThemSmall() {
        String islets =
                IntStream.range(0, 6_000)
                        .mapToObj(
                                i -> {
                                    double x = 18 + (i % 100) / 500.0;
                                    double y = 54.2 + (i / 100) / 500.0;
                                    return "[[[%1$s,%2$s],[%3$s,%2$s],[%1$s,%4$s],[%1$s,%2$s]]]"
                                            .formatted(x, y, x + 0.001, y + 0.001);
                                })
                        .collect(Collectors.joining(","));
        List<BoundaryFeature> features =
                features(
                        SampleBorders.geometry(
                                KARTUSKI,
                                "{\"type\":\"MultiPolygon\",\"coordinates\":[" + islets + "]}"));

        assertThatThrownBy(() -> BoundaryProposal.of(features, POMORSKIE))
                .isInstanceOfSatisfying(
                        BoundaryRefused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(BoundaryRefused.Reason.TOO_DETAILED));
    }

    @Test
    void countsBordersThatOverlap() {
        BoundaryProposal proposal =
                proposal(
                        named("powiat kartuski", 18.3, 54.25), named("powiat gdański", 18.4, 54.2));

        assertThat(proposal.uneven()).isEqualTo(2);
    }

    @Test
    void anEmptyFileComesToNothing() {
        BoundaryProposal proposal = BoundaryProposal.of(List.of(), POMORSKIE);

        assertThat(proposal).isEqualTo(new BoundaryProposal(List.of(), List.of(), 0, 0, 0));
    }

    @Test
    void isTheSameReadBackFromStorage() {
        BoundaryProposal proposal =
                proposal(
                        named("powiat „smętowski” \\u0000", 18.1, 54.3),
                        named("powiat kartuski", 12, 54.3),
                        named("powiat kartuski", 18.1, 54.3));

        assertThat(BoundaryProposal.fromJson(proposal.toJson())).isEqualTo(proposal);
    }

    @Test
    void thePreviewNamesTheCountiesThatStayWithoutBorders() {
        BoundaryUpload upload = new BoundaryUpload(1, "x", "", "admin", Instant.EPOCH, null, null);
        BoundaryPreview preview =
                BoundaryPreview.of(
                        upload, proposal(named("powiat kartuski", 18.1, 54.3)), POMORSKIE);

        assertThat(preview.found())
                .extracting(found -> found.county().name())
                .containsExactly("kartuski");
        assertThat(preview.missing())
                .hasSize(19)
                .extracting(County::code)
                .contains(TerytCode.of("2261"))
                .doesNotContain(TerytCode.of("2205"));
        assertThat(preview.counties()).isEqualTo(20);
    }

    private static BoundaryProposal proposal(String... features) {
        return BoundaryProposal.of(features(features), POMORSKIE);
    }

    private static MultiPolygon read(Border border) {
        return SampleBorders.feature(SampleBorders.geometry("", border.geometry())).shape();
    }
}
