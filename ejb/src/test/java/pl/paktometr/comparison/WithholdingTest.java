package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithholdingTest {
    private static final String WHOLE = "whole";
    private static final List<Withholding.Sum> SUMS =
            List.of(
                    new Withholding.Sum("TOTAL", List.of("A", "B")),
                    new Withholding.Sum("A", List.of("A1", "A2", "A3")),
                    new Withholding.Sum("B", List.of("B1", "B2")));
    private static final List<String> RESULTS = List.of("A1", "A2", "A3", "B1", "B2");
    private static final List<String> CODES =
            List.of("TOTAL", "A", "B", "A1", "A2", "A3", "B1", "B2");

    private record Cell(String line, String code) {}

    /** How many units stand behind each figure. */
    private record Table(List<String> lines, Map<String, Map<String, Integer>> units) {
        int units(String line, String code) {
            return units.getOrDefault(line, Map.of()).getOrDefault(code, 0);
        }

        Withholding<String> withholding(int least) {
            return new Withholding<>(least, lines, WHOLE, SUMS, units);
        }

        List<Cell> cells() {
            return Stream.concat(lines.stream(), Stream.of(WHOLE))
                    .flatMap(line -> CODES.stream().map(code -> new Cell(line, code)))
                    .filter(cell -> units(cell.line, cell.code) > 0)
                    .toList();
        }
    }

    @Property(tries = 600)
    void nothingWithheldCanBeWorkedOutFromWhatIsShown(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 5) int least) {
        Table table = table(random);
        Withholding<String> withholding = table.withholding(least);
        List<Cell> cells = table.cells();
        List<Cell> hidden =
                cells.stream().filter(cell -> withholding.hides(cell.line, cell.code)).toList();
        if (hidden.size() == cells.size()) {
            return; // nothing is shown to work anything out from
        }
        List<double[]> known = known(table, cells);
        cells.stream()
                .filter(cell -> !hidden.contains(cell))
                .forEach(cell -> known.add(only(cells, cell)));
        int rank = rank(known);
        for (Cell cell : hidden) {
            List<double[]> more = new ArrayList<>(known);
            more.add(only(cells, cell));
            assertThat(rank(more)).as("%s of %s", cell, table.units).isGreaterThan(rank);
        }
    }

    @Property
    void noFigureOfFewerUnitsThanTheLeastIsShownNorIsOneLeftOverFromAWhole(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 6) int least) {
        Table table = table(random);
        Withholding<String> withholding = table.withholding(least);
        for (Cell cell : table.cells()) {
            if (table.units(cell.line, cell.code) < least) {
                assertThat(withholding.hides(cell.line, cell.code)).isTrue();
            }
        }
        for (String code : CODES) {
            List<String> hidden =
                    table.lines.stream()
                            .filter(line -> table.units(line, code) > 0)
                            .filter(line -> withholding.hides(line, code))
                            .toList();
            if (!hidden.isEmpty() && !withholding.hides(WHOLE, code)) {
                assertThat(hidden).hasSizeGreaterThan(1);
                assertThat(hidden.stream().mapToInt(line -> table.units(line, code)).sum())
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    @Property
    void withOneUnitEnoughNothingIsWithheld(@ForAll Random random) {
        Table table = table(random);
        Withholding<String> withholding = table.withholding(1);
        assertThat(table.cells()).noneMatch(cell -> withholding.hides(cell.line, cell.code));
        assertThat(withholding.hides(WHOLE)).isFalse();
    }

    @Property
    void whereEveryFigureHasEnoughUnitsNothingIsWithheld(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 5) int least) {
        Table table = table(random);
        int smallest =
                table.cells().stream()
                        .mapToInt(cell -> table.units(cell.line, cell.code))
                        .min()
                        .orElse(least);
        Table enough = times(table, (least + smallest - 1) / smallest);
        Withholding<String> withholding = enough.withholding(least);
        assertThat(enough.cells()).noneMatch(cell -> withholding.hides(cell.line, cell.code));
    }

    /** Where every unit has everything: the smallest lines, and the whole only if those are all. */
    @Property
    void wholeLinesAreHiddenAndNoMoreThanItTakes(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 8) Integer> answered,
            @ForAll @IntRange(min = 2, max = 6) int least) {
        Table table = table(answered);
        Withholding<String> withholding = table.withholding(least);
        List<Integer> sizes = answered.stream().filter(each -> each > 0).sorted().toList();
        long hidden = sizes.stream().filter(each -> each < least).count();
        while (hidden > 0 && hidden < sizes.size() && (hidden < 2 || sum(sizes, hidden) < least)) {
            hidden++;
        }
        boolean whole = hidden > 0 && (hidden < 2 || sum(sizes, hidden) < least);
        assertThat(table.lines.stream().filter(withholding::hides)).hasSize((int) hidden);
        assertThat(withholding.hides(WHOLE)).isEqualTo(whole);
        for (Cell cell : table.cells()) {
            assertThat(withholding.hides(cell.line, cell.code))
                    .isEqualTo(withholding.hides(cell.line));
        }
    }

    @Test
    void aSingleSmallFigureHidesItsResultAndOneMoreButNeitherAreasNorTotals() {
        Map<String, Map<String, Integer>> units = new HashMap<>(table(List.of(5, 6, 7)).units);
        units.put("0", new HashMap<>(units.getOrDefault("0", Map.of())));
        units.put(WHOLE, new HashMap<>(units.getOrDefault(WHOLE, Map.of())));
        units.getOrDefault("0", Map.of()).put("A1", 1);
        units.getOrDefault(WHOLE, Map.of()).put("A1", 14);
        Table table = new Table(List.of("0", "1", "2"), units);
        Withholding<String> withholding = table.withholding(3);
        for (Cell cell : table.cells()) {
            assertThat(withholding.hides(cell.line, cell.code))
                    .as(cell.toString())
                    .isEqualTo(List.of("A1", "A2").contains(cell.code));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // x is known, y and z only together
        "1 0 0; 0 1 1, 0",
        "1 1 0; 1 -1 0, 0 1",
        "1 1 0; 0 1 1; 1 0 1, 0 1 2",
        "1 1 0; 0 1 1; 1 0 -1, ''",
        "2 4 0; 1 2 0; 0 0 3, 2",
        "0 0 0, ''"
    })
    void equationsSettleSomeUnknowns(String equations, String settled) {
        Equations<String> known = new Equations<>();
        for (String equation : equations.split("; ")) {
            String[] numbers = equation.split(" ");
            Map<String, Integer> coefficients = new LinkedHashMap<>();
            for (int i = 0; i < numbers.length; i++) {
                coefficients.put(Integer.toString(i), Integer.valueOf(numbers[i]));
            }
            known.add(coefficients);
        }
        Set<String> expected = new HashSet<>(List.of(settled.split(" ")));
        expected.remove("");
        assertThat(known.solved()).isEqualTo(expected);
    }

    /** Units each of which has some of the results, and the areas and the total these make. */
    private static Table table(Random random) {
        List<String> lines = new ArrayList<>();
        Map<String, Map<String, Integer>> units = new HashMap<>();
        int without = random.nextInt(4);
        for (int line = 0; line < 1 + random.nextInt(6); line++) {
            lines.add(Integer.toString(line));
            for (int unit = random.nextInt(7); unit > 0; unit--) {
                Set<String> has = new HashSet<>();
                for (String result : RESULTS) {
                    if (random.nextInt(8) >= without) {
                        has.addAll(List.of(result, result.substring(0, 1), "TOTAL"));
                    }
                }
                count(units, Integer.toString(line), has);
            }
        }
        return new Table(lines, units);
    }

    /** Units that have everything. */
    private static Table table(List<Integer> answered) {
        List<String> lines = new ArrayList<>();
        Map<String, Map<String, Integer>> units = new HashMap<>();
        for (int i = 0; i < answered.size(); i++) {
            lines.add(Integer.toString(i));
            for (int unit = 0; unit < answered.get(i); unit++) {
                count(units, Integer.toString(i), CODES);
            }
        }
        return new Table(lines, units);
    }

    private static void count(
            Map<String, Map<String, Integer>> units, String line, Iterable<String> codes) {
        for (String place : List.of(line, WHOLE)) {
            for (String code : codes) {
                units.computeIfAbsent(place, each -> new HashMap<>()).merge(code, 1, Integer::sum);
            }
        }
    }

    private static Table times(Table table, int times) {
        Map<String, Map<String, Integer>> units = new HashMap<>();
        table.units.forEach(
                (line, codes) ->
                        codes.forEach(
                                (code, count) ->
                                        units.computeIfAbsent(line, each -> new HashMap<>())
                                                .put(code, count * times)));
        return new Table(table.lines, units);
    }

    private static int sum(List<Integer> sizes, long first) {
        return sizes.stream().limit(first).mapToInt(Integer::intValue).sum();
    }

    /** That a whole is the mean of its units, an area of its results and a total of its areas. */
    private static List<double[]> known(Table table, List<Cell> cells) {
        List<double[]> equations = new ArrayList<>();
        for (String code : CODES) {
            double[] equation = new double[cells.size()];
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).code.equals(code)) {
                    int units = table.units(cells.get(i).line, code);
                    equation[i] = cells.get(i).line.equals(WHOLE) ? -units : units;
                }
            }
            equations.add(equation);
        }
        for (String line : Stream.concat(table.lines.stream(), Stream.of(WHOLE)).toList()) {
            for (Withholding.Sum sum : SUMS) {
                double[] equation = new double[cells.size()];
                long members =
                        sum.members().stream().filter(code -> table.units(line, code) > 0).count();
                for (int i = 0; i < cells.size(); i++) {
                    if (cells.get(i).line.equals(line)) {
                        boolean member = sum.members().contains(cells.get(i).code);
                        boolean itself = sum.code().equals(cells.get(i).code);
                        equation[i] = member ? 1.0 / members : itself ? -1 : 0;
                    }
                }
                equations.add(equation);
            }
        }
        return equations;
    }

    private static double[] only(List<Cell> cells, Cell cell) {
        double[] only = new double[cells.size()];
        only[cells.indexOf(cell)] = 1;
        return only;
    }

    /** By Gauss, dividing by the greatest number of each column. */
    private static int rank(List<double[]> equations) {
        List<double[]> left = new ArrayList<>();
        equations.forEach(each -> left.add(each.clone()));
        int width = left.isEmpty() ? 0 : left.get(0).length;
        int rank = 0;
        for (int column = 0; column < width && rank < left.size(); column++) {
            int best = rank;
            for (int i = rank; i < left.size(); i++) {
                if (Math.abs(left.get(i)[column]) > Math.abs(left.get(best)[column])) {
                    best = i;
                }
            }
            double[] pivot = left.get(best);
            if (Math.abs(pivot[column]) < 1e-9) {
                continue;
            }
            left.set(best, left.get(rank));
            left.set(rank, pivot);
            for (int i = rank + 1; i < left.size(); i++) {
                double times = left.get(i)[column] / pivot[column];
                for (int j = column; times != 0 && j < width; j++) {
                    left.get(i)[j] -= times * pivot[j];
                }
            }
            rank++;
        }
        return rank;
    }
}
