package pl.paktometr.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The country's counties as they are, with as many units as there are, or a multiple; which they
 * are is up to the seed.
 */
record InventedCountry(List<County> counties, List<InventedUnit> units) {
    static final int UNITS = 2793;

    private static final String FILE = "/content/tilegrid.csv";

    /** What two digits hold. */
    private static final int MOST_IN_A_COUNTY = 99;

    private static final List<String> KINDS =
            List.of("URBAN_MUNICIPALITY", "RURAL_MUNICIPALITY", "URBAN_RURAL_MUNICIPALITY");

    record County(String code, String name, boolean city, String regionName) {
        String region() {
            return code.substring(0, 2);
        }
    }

    /**
     * @param times how many times the units there are
     */
    static InventedCountry of(Random random, int times) {
        List<County> counties = read();
        int left = UNITS * times - counties.size();
        int land = (int) counties.stream().filter(county -> !county.city).count();
        if (left > land * MOST_IN_A_COUNTY) {
            throw new NotMeasured(
                    "Codes of units hold no country %d times as large.".formatted(times));
        }
        List<InventedUnit> units = new ArrayList<>();
        int borrowed = 0;
        for (County county : counties) {
            if (county.city) {
                units.add(city(county, random));
                continue;
            }
            // counties differ in size: what one takes beyond its share, the next goes without
            int share = (left + borrowed) / land - borrowed;
            int more = borrowed == 0 && land > 1 ? random.nextInt(1 + spare(share)) : 0;
            borrowed = more;
            List<InventedUnit> municipalities = municipalities(county, share + more, random);
            left -= municipalities.size();
            land--;
            units.add(office(county, municipalities, random));
            units.addAll(municipalities);
        }
        return new InventedCountry(counties, units);
    }

    private static int spare(int share) {
        return Math.min(share / 2, MOST_IN_A_COUNTY - share - 1);
    }

    /** As many of its regions, the first of them; all of them if there are no more. */
    InventedCountry regions(int many) {
        Set<String> kept =
                regions().keySet().stream().limit(many).collect(Collectors.toUnmodifiableSet());
        return new InventedCountry(
                counties.stream().filter(county -> kept.contains(county.region())).toList(),
                units.stream().filter(unit -> kept.contains(unit.region())).toList());
    }

    /** By code, each with its name. */
    Map<String, String> regions() {
        Map<String, String> regions = new TreeMap<>();
        counties.forEach(county -> regions.put(county.region(), county.regionName));
        return regions;
    }

    private static InventedUnit city(County county, Random random) {
        return unit(county, "01", 1, "CITY_COUNTY", county.name, people(random, 11.6, 0.7), random);
    }

    private static List<InventedUnit> municipalities(County county, int many, Random random) {
        List<InventedUnit> units = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            int kind = i == 1 ? 0 : random.nextInt(10) < 7 ? 1 : 2;
            units.add(
                    unit(
                            county,
                            String.format(Locale.ROOT, "%02d", i),
                            kind + 1,
                            KINDS.get(kind),
                            "%s %d".formatted(county.name, i),
                            random.nextInt(50) == 0
                                    ? null
                                    : people(random, 8.9 + (kind == 0 ? 1 : 0), 0.6),
                            random));
        }
        return units;
    }

    private static InventedUnit office(
            County county, List<InventedUnit> municipalities, Random random) {
        int people =
                municipalities.stream()
                        .mapToInt(unit -> Objects.requireNonNullElse(unit.population(), 0))
                        .sum();
        return new InventedUnit(
                county.code,
                county.code,
                "LAND_COUNTY",
                county.name,
                county.code,
                people,
                random.nextInt(3) == 0,
                level(random));
    }

    private static InventedUnit unit(
            County county,
            String number,
            int seventh,
            String kind,
            String name,
            @Nullable Integer people,
            Random random) {
        String code = county.code + number;
        return new InventedUnit(
                code,
                code + seventh,
                kind,
                name,
                county.code,
                people,
                random.nextInt(3) == 0,
                level(random));
    }

    private static double level(Random random) {
        return 40 + 15 * random.nextGaussian();
    }

    private static int people(Random random, double mean, double spread) {
        return (int) Math.round(Math.exp(mean + spread * random.nextGaussian()));
    }

    private static List<County> read() {
        try (InputStream file =
                        Objects.requireNonNull(InventedCountry.class.getResourceAsStream(FILE));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals("country"))
                    .map(
                            cells ->
                                    new County(
                                            cells[2],
                                            cells[4],
                                            cells[3].equals("miasto"),
                                            cells[1]))
                    .sorted((one, other) -> one.code.compareTo(other.code))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
