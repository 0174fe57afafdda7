package pl.paktometr.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same with the data of one region, of ten, of a hundred: how each figure grows. */
final class ScaleBench {
    private static final List<Integer> REGIONS = List.of(1, 10, 100);

    private final Path checkout;
    private final Path folder;
    private final long seed;
    private final int rounds;
    private final double seconds;

    ScaleBench(Path checkout, Path folder, long seed, int rounds, double seconds) {
        this.checkout = checkout;
        this.folder = folder;
        this.seed = seed;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    Findings run() throws SQLException {
        Map<String, String> facts = new LinkedHashMap<>();
        List<Figure> figures = new ArrayList<>();
        for (int regions : REGIONS) {
            try (Offices offices = Offices.open(checkout, folder, seed, regions)) {
                String with = regions == 1 ? "1 region, " : regions + " regions, ";
                new SaveBench(offices, rounds, seconds, List.of(1, 8))
                        .run()
                        .forEach(figure -> figures.add(figure.named(with + figure.name())));
                new PageBench(offices, 50)
                        .run()
                        .forEach(figure -> figures.add(figure.named(with + figure.name())));
                offices.facts().forEach((name, fact) -> facts.put(name, fact));
                facts.put(with + "units", Integer.toString(offices.size()));
            }
        }
        return new Findings("scale", "The data of 1, 10 and 100 regions", facts, figures);
    }
}
