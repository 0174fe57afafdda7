package pl.paktometr.boundary;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.paktometr.boundary.BoundaryProposal.Border;
import pl.paktometr.unit.County;

/**
 * A file of the country that is in wide use (polska-geojson, made from GUGiK's register), with the
 * right answers beside it; the project does not carry either. Give their folder as {@code
 * -Dpaktometr.boundaries=…}.
 */
class PublishedBordersTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("paktometr.boundaries", "../../shared/data/boundaries"));

    @Test
    void findsAllCountiesOfPoland() throws IOException {
        BoundaryProposal proposal = proposal(SampleBorders.counties());

        assertThat(proposal.leftOut()).isEmpty();
        assertThat(proposal.foreign()).isZero();
        assertThat(found(proposal)).hasSize(380).isEqualTo(answers());
        assertThat(proposal.uneven()).isZero();
        assertThat(proposal.bytes()).isBetween(150_000, 210_000);
    }

    @Test
    void keepsTheAreasAndIsSmall() throws IOException {
        List<County> counties = SampleBorders.counties();
        Map<Integer, BoundaryFeature> before =
                features().stream().collect(toMap(BoundaryFeature::number, feature -> feature));
        BoundaryProposal proposal = BoundaryProposal.of(features(), counties);
        String map =
                Boundaries.json(
                        proposal.borders().stream()
                                .map(
                                        border ->
                                                new BoundaryQueries.Row(
                                                        new County(
                                                                border.county(), "powiat", false),
                                                        border.geometry()))
                                .toList());
        List<BoundaryFeature> after = BoundaryFile.read(SampleBorders.stream(map)).features();

        double most = 0;
        for (int i = 0; i < after.size(); i++) {
            double old = before.get(proposal.borders().get(i).feature()).shape().getArea();
            most = Math.max(most, Math.abs(after.get(i).shape().getArea() / old - 1));
        }
        assertThat(after).hasSize(380);
        assertThat(most).isLessThan(0.05);
        assertThat(map.length()).isLessThan(260_000);
    }

    @Test
    void findsThoseOfThreeRegionsAndCountsTheOthers() throws IOException {
        BoundaryProposal proposal = proposal(SampleBorders.countiesOf("04", "22", "28"));

        assertThat(proposal.borders()).hasSize(64);
        assertThat(proposal.foreign()).isEqualTo(380 - 64);
        assertThat(answers()).containsAllEntriesOf(found(proposal));
    }

    @Test
    void takesNoRegionForACounty() throws IOException {
        Path file = FOLDER.resolve("wojewodztwa.json");
        assumeThat(file).exists();
        try (InputStream in = Files.newInputStream(file)) {
            BoundaryProposal proposal =
                    BoundaryProposal.of(BoundaryFile.read(in).features(), SampleBorders.counties());

            assertThat(proposal.borders()).isEmpty();
            assertThat(proposal.leftOut())
                    .hasSize(16)
                    .allMatch(each -> each.reason() == LeftOut.Reason.REGION);
        }
    }

    private static BoundaryProposal proposal(List<County> counties) throws IOException {
        return BoundaryProposal.of(features(), counties);
    }

    private static List<BoundaryFeature> features() throws IOException {
        Path file = FOLDER.resolve("powiaty-min.geojson");
        assumeThat(file).as("the published file").exists();
        try (InputStream in = Files.newInputStream(file)) {
            return BoundaryFile.read(in).features();
        }
    }

    private static Map<Integer, String> found(BoundaryProposal proposal) {
        return proposal.borders().stream()
                .collect(toMap(Border::feature, border -> border.county().digits()));
    }

    /** The numbers there are those of the features in their order. */
    private static Map<Integer, String> answers() throws IOException {
        return Files.readAllLines(FOLDER.resolve("powiaty-min-teryt.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(toMap(cells -> Integer.parseInt(cells[0]), cells -> cells[2]));
    }
}
