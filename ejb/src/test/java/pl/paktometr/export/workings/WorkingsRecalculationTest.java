package pl.paktometr.export.workings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Wording;
import pl.paktometr.export.format.ExportFormat.Document;
import pl.paktometr.export.report.BundleWording;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.scoring.AreaScore;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ResultScore;
import pl.paktometr.scoring.ScoreSheet;

/**
 * The workbook as LibreOffice computes it, against the engine. Every value kept in a formula cell
 * is spoilt before, so that nothing can be right that has not been computed.
 */
class WorkingsRecalculationTest {
    private static final int UNITS = 150;
    private static final double SAME = 1e-9;
    private static final double SPOILT = 12_345;
    private static final Wording POLISH = BundleWording.of("pl");

    /** Known to Excel 2007 and everything since. */
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "ABS",
                    "AND",
                    "AVERAGE",
                    "AVERAGEIFS",
                    "COLUMNS",
                    "COUNTIF",
                    "COUNTIFS",
                    "IF",
                    "IFERROR",
                    "INDEX",
                    "ISNUMBER",
                    "MATCH",
                    "MAX",
                    "MIN",
                    "NA",
                    "OR",
                    "RANK",
                    "ROUND",
                    "ROWS",
                    "SUM",
                    "SUMPRODUCT");

    private static final Map<String, Edition> EDITIONS =
            Map.of(
                    "first", new Edition(new Questionnaires().edition(1), 20_261_122),
                    "small", new Edition(small(), 7));

    @TempDir static Path folder;
    private static Path computed = Path.of("");

    private static final class Edition {
        final Questionnaire questionnaire;
        final RandomEdition random;
        final Workings workings;
        final Workings changed;
        final Questionnaire reweighed;

        Edition(Questionnaire questionnaire, long seed) {
            this.questionnaire = questionnaire;
            this.random = new RandomEdition(questionnaire, seed);
            this.workings = random.of(UNITS);
            this.changed = changed();
            this.reweighed = reweighed(questionnaire);
        }

        /** The same units, answering otherwise. */
        private Workings changed() {
            List<UnitWorking> units =
                    workings.units().stream()
                            .map(
                                    each -> {
                                        if (each.stored().isEmpty()) {
                                            return each;
                                        }
                                        Map<String, AnswerValue> others =
                                                random.answers(each.unit().kind());
                                        return new UnitWorking(
                                                each.unit(),
                                                each.county(),
                                                each.state(),
                                                others,
                                                Optional.of(
                                                        random.scored(
                                                                each.unit(), others, Map.of())));
                                    })
                            .toList();
            return new Workings(workings.campaign(), questionnaire, units, workings.years());
        }
    }

    private static Questionnaire small() {
        return new Questionnaires() {
            @Override
            public byte[] document(int number) {
                try (InputStream bytes =
                        Questionnaires.class.getResourceAsStream("small-questionnaire.json")) {
                    return requireNonNull(bytes).readAllBytes();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }.edition(7);
    }

    /** The first area counts three times as much as before. */
    private static Questionnaire reweighed(Questionnaire questionnaire) {
        List<Area> areas =
                questionnaire.areas().stream()
                        .map(
                                area ->
                                        area.code().equals("A")
                                                ? new Area(
                                                        area.code(),
                                                        area.weight().multiply(new BigDecimal("3")),
                                                        area.signatoriesOnly(),
                                                        area.label(),
                                                        area.intro(),
                                                        area.results())
                                                : area)
                        .toList();
        return new Questionnaire(
                questionnaire.edition(),
                questionnaire.method(),
                questionnaire.title(),
                questionnaire.parameters(),
                areas);
    }

    @BeforeAll
    static void compute() throws IOException {
        for (Map.Entry<String, Edition> each : EDITIONS.entrySet()) {
            Path fresh = folder.resolve(each.getKey() + ".xlsx");
            try (OutputStream out = Files.newOutputStream(fresh)) {
                new WorkingsXlsx().write(document(each.getValue().workings), out);
            }
            save(fresh, each.getKey() + "-spoilt.xlsx", book -> {});
            save(
                    fresh,
                    each.getKey() + "-changed.xlsx",
                    book -> change(book, each.getValue().changed));
            save(
                    fresh,
                    each.getKey() + "-reweighed.xlsx",
                    book -> {
                        Cell weight = rule(book, "weight_A");
                        weight.setCellValue(3 * weight.getNumericCellValue());
                    });
        }
        computed = Office.convert(folder, "xlsx");
    }

    private interface Change {
        void in(XSSFWorkbook book);
    }

    private static void save(Path fresh, String name, Change change) throws IOException {
        try (XSSFWorkbook book = open(fresh);
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            change.in(book);
            formulas(book)
                    .forEach(
                            cell -> {
                                String formula = cell.getCellFormula();
                                cell.setCellFormula(formula);
                                cell.setCellValue(SPOILT);
                            });
            book.write(out);
        }
    }

    private static void change(XSSFWorkbook book, Workings changed) {
        XSSFSheet sheet = sheet(book, Tab.ANSWERS);
        for (int i = 0; i < changed.units().size(); i++) {
            Row row = sheet.getRow(AnswersLeaf.FIRST_ROW + i);
            UnitWorking each = changed.units().get(i);
            if (each.stored().isPresent()) {
                for (Result result : changed.questionnaire().results()) {
                    change(row, columns(sheet), result, each);
                }
            }
        }
    }

    private static void change(
            Row row, Map<String, Integer> columns, Result result, UnitWorking each) {
        boolean not = result.notApplicableReason(each.unit().kind(), each.answers()).isPresent();
        put(row, columns.get(AnswersLeaf.notApplicable(result)), not ? "1" : null);
        for (Question question : result.questions()) {
            QuestionType type = question.type();
            Optional<String> text = question.textIn(each.answers());
            type.options()
                    .forEach(
                            option ->
                                    put(
                                            row,
                                            columns.get(question.code() + "." + option.code()),
                                            text.map(
                                                            some ->
                                                                    type.chosen(some)
                                                                                    .contains(
                                                                                            option
                                                                                                    .code())
                                                                            ? "1"
                                                                            : "0")
                                                    .orElse(null)));
            put(row, columns.get(question.code()), text.orElse(null));
        }
    }

    private static void put(Row row, @Nullable Integer column, @Nullable String value) {
        if (column == null) {
            return;
        }
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value == null) {
            cell.setBlank();
        } else if (value.matches("-?[0-9.]+")) {
            cell.setCellValue(Double.parseDouble(value));
        } else {
            cell.setCellValue(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "small"})
    void everyScoreOfEveryUnitIsComputedAsStored(String name) throws IOException {
        try (XSSFWorkbook book = open(computed.resolve(name + "-spoilt.xlsx"))) {
            Workings workings = edition(name).workings;
            assertScores(book, workings);
            assertParts(book, workings);
            XSSFSheet scores = sheet(book, Tab.SCORES);
            assertThat(columns(scores).keySet())
                    .filteredOn(code -> code.endsWith(".check"))
                    .allSatisfy(
                            code ->
                                    assertThat(numbers(scores, code))
                                            .isNotEmpty()
                                            .allMatch(check -> Math.abs(check) < SAME));
            assertThat(numbers(scores, "check")).hasSize(UNITS).allMatch(check -> check < SAME);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "small"})
    void otherAnswersScoreWhatTheEngineSays(String name) throws IOException {
        try (XSSFWorkbook book = open(computed.resolve(name + "-changed.xlsx"))) {
            assertScores(book, edition(name).changed);
            assertThat(numbers(sheet(book, Tab.SCORES), "TOTAL.check"))
                    .anyMatch(check -> Math.abs(check) > 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "small"})
    void otherWeightsScoreWhatTheEngineSays(String name) throws IOException {
        try (XSSFWorkbook book = open(computed.resolve(name + "-reweighed.xlsx"))) {
            Edition edition = edition(name);
            RandomEdition engine = new RandomEdition(edition.reweighed, 0);
            List<UnitWorking> units =
                    edition.workings.units().stream()
                            .map(
                                    each ->
                                            each.stored().isEmpty()
                                                    ? each
                                                    : new UnitWorking(
                                                            each.unit(),
                                                            each.county(),
                                                            each.state(),
                                                            each.answers(),
                                                            Optional.of(
                                                                    engine.scored(
                                                                            each.unit(),
                                                                            each.answers(),
                                                                            Map.of()))))
                            .toList();
            assertScores(
                    book,
                    new Workings(
                            edition.workings.campaign(),
                            edition.reweighed,
                            units,
                            edition.workings.years()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "small"})
    void countiesAreTheMeansOfTheirUnits(String name) throws IOException {
        try (XSSFWorkbook book = open(computed.resolve(name + "-spoilt.xlsx"))) {
            XSSFSheet sheet = sheet(book, Tab.COUNTIES);
            Workings workings = edition(name).workings;
            List<CountyScores> counties = workings.thisYear().counties();
            for (int i = 0; i < counties.size(); i++) {
                Row row = sheet.getRow(CountiesLeaf.FIRST_ROW + i);
                assertThat(number(row, columns(sheet).get("asked")))
                        .isEqualTo(counties.get(i).figures().asked());
                assertThat(number(row, columns(sheet).get("answered")))
                        .isEqualTo(counties.get(i).figures().answered());
                assertThat(number(row, columns(sheet).get(UnitScores.TOTAL)))
                        .isCloseTo(value(counties.get(i).figures().total().value()), within(SAME));
                for (Area area : workings.questionnaire().scoredAreas()) {
                    assertThat(number(row, columns(sheet).get(area.code())))
                            .isCloseTo(
                                    value(counties.get(i).figures().area(area.code()).value()),
                                    within(SAME));
                }
            }
            assertThat(columns(sheet).keySet())
                    .filteredOn(code -> code.endsWith(".check"))
                    .allSatisfy(
                            code ->
                                    assertThat(numbers(sheet, code))
                                            .hasSize(counties.size() + 1)
                                            .allMatch(check -> Math.abs(check) < SAME));
        }
    }

    @Test
    void countiesStandInTheOrderOfTheirTotals() throws IOException {
        try (XSSFWorkbook book = open(computed.resolve("first-changed.xlsx"))) {
            List<Double> computedTotals = numbers(sheet(book, Tab.RANKING), UnitScores.TOTAL);
            assertThat(computedTotals)
                    .hasSize(edition("first").workings.thisYear().counties().size())
                    .isSortedAccordingTo((one, other) -> Double.compare(other, one));
            assertThat(numbers(sheet(book, Tab.RANKING), "rank")).startsWith(1.0).isSorted();
        }
    }

    @Test
    void theProfileShowsTheCountyChosenBesideTheRegion() throws IOException {
        try (XSSFWorkbook book = open(computed.resolve("first-spoilt.xlsx"))) {
            Workings workings = edition("first").workings;
            CountyScores first = workings.thisYear().counties().get(0);
            Row total = sheet(book, Tab.PROFILE).getRow(5);
            assertThat(total.getCell(0).getStringCellValue()).isEqualTo(UnitScores.TOTAL);
            assertThat(total.getCell(2).getNumericCellValue())
                    .isCloseTo(value(first.figures().total().value()), within(SAME));
            assertThat(total.getCell(3).getNumericCellValue())
                    .isCloseTo(value(workings.thisYear().region().total().value()), within(SAME));
        }
    }

    @Test
    void nothingInTheWorkbookIsAnErrorButWhatAPictureShallNotDraw() throws IOException {
        for (String name :
                List.of("first-spoilt.xlsx", "first-changed.xlsx", "small-spoilt.xlsx")) {
            try (XSSFWorkbook book = open(computed.resolve(name))) {
                assertThat(
                                formulas(book)
                                        .filter(
                                                cell ->
                                                        cell.getCachedFormulaResultType()
                                                                == CellType.ERROR)
                                        .filter(cell -> !cell.getCellFormula().contains("NA()"))
                                        .map(
                                                cell ->
                                                        cell.getSheet().getSheetName()
                                                                + "!"
                                                                + cell.getAddress()
                                                                + " "
                                                                + cell.getCellFormula()))
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsKeptNowhereIsComputedWhenTheFileIsOpened() throws IOException {
        Path opened = Files.createDirectories(folder.resolve("opened"));
        Files.copy(folder.resolve("first.xlsx"), opened.resolve("first.xlsx"));
        try (XSSFWorkbook book = open(Office.open(opened, "xlsx").resolve("first.xlsx"))) {
            assertThat(numbers(sheet(book, Tab.PARTS), "B5_1.measure")).hasSizeGreaterThan(20);
            assertThat(numbers(sheet(book, Tab.PARTS), "C2_1.measure")).hasSizeGreaterThan(20);
            assertScores(book, edition("first").workings);
        }
    }

    @Test
    void picturesSurviveLibreOffice() throws IOException {
        try (XSSFWorkbook book = open(computed.resolve("first-spoilt.xlsx"))) {
            assertThat(sheet(book, Tab.PROFILE).createDrawingPatriarch().getCharts()).hasSize(3);
            assertThat(sheet(book, Tab.RANKING).createDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(sheet(book, Tab.PROFILE).createDrawingPatriarch().getCharts())
                    .as("bars that are filled, lines that are drawn")
                    .allSatisfy(
                            chart ->
                                    assertThat(chart.getCTChart().toString())
                                            .containsIgnoringCase("0B3D6B")
                                            .containsIgnoringCase("E08A1E"));
        }
    }

    @Test
    void apachePoiComputesTheSame() throws IOException {
        try (XSSFWorkbook book = open(folder.resolve("small-spoilt.xlsx"))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            XSSFSheet sheet = sheet(book, Tab.SCORES);
            int total = columns(sheet).get(UnitScores.TOTAL);
            List<UnitWorking> units = edition("small").workings.units();
            for (int i = 0; i < units.size(); i++) {
                CellValue value =
                        evaluator.evaluate(sheet.getRow(AnswersLeaf.FIRST_ROW + i).getCell(total));
                Optional<Points> points = units.get(i).stored().flatMap(ScoreSheet::total);
                assertThat(value.getCellType())
                        .isEqualTo(points.isPresent() ? CellType.NUMERIC : CellType.STRING);
                points.ifPresent(
                        some ->
                                assertThat(value.getNumberValue())
                                        .isCloseTo(some.value().doubleValue(), within(SAME)));
            }
        }
    }

    @Test
    void formulasUseOnlyWhatEverySpreadsheetKnows() throws IOException {
        Pattern function = Pattern.compile("([A-Za-z_.]+)\\(");
        try (XSSFWorkbook book = open(folder.resolve("first.xlsx"))) {
            assertThat(
                            formulas(book)
                                    .map(Cell::getCellFormula)
                                    .map(function::matcher)
                                    .flatMap(Matcher::results)
                                    .map(found -> found.group(1))
                                    .distinct())
                    .isSubsetOf(FUNCTIONS);
        }
    }

    @Test
    void whoeverDoesNotComputeFindsTheStoredScores() throws IOException {
        try (XSSFWorkbook book = open(folder.resolve("first.xlsx"))) {
            XSSFSheet sheet = sheet(book, Tab.SCORES);
            assertThat(numbers(sheet, UnitScores.TOTAL))
                    .isEqualTo(numbers(sheet, UnitScores.TOTAL + ".stored"));
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysAText() throws IOException {
        try (XSSFWorkbook book = open(folder.resolve("first.xlsx"))) {
            Cell name = sheet(book, Tab.ANSWERS).getRow(AnswersLeaf.FIRST_ROW + 3).getCell(1);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static void assertScores(XSSFWorkbook book, Workings workings) {
        XSSFSheet sheet = sheet(book, Tab.SCORES);
        Map<String, Integer> columns = columns(sheet);
        for (int i = 0; i < workings.units().size(); i++) {
            Row row = sheet.getRow(AnswersLeaf.FIRST_ROW + i);
            Optional<ScoreSheet> scores = workings.units().get(i).stored();
            assertScore(row, columns, UnitScores.TOTAL, scores.flatMap(ScoreSheet::total), "");
            assertScore(
                    row,
                    columns,
                    ScoresLeaf.WITHOUT_DEPENDENT,
                    scores.flatMap(ScoreSheet::totalWithoutDependent),
                    "");
            for (Area area : workings.questionnaire().scoredAreas()) {
                assertScore(
                        row,
                        columns,
                        area.code(),
                        scores.stream()
                                .flatMap(each -> each.areas().stream())
                                .filter(each -> each.code().equals(area.code()))
                                .findFirst()
                                .flatMap(AreaScore::points),
                        "");
                RulesLeaf.scored(area)
                        .forEach(
                                result -> {
                                    Optional<ResultScore> score =
                                            scores.flatMap(
                                                    some -> PartsLeaf.of(some, result.code()));
                                    assertScore(
                                            row,
                                            columns,
                                            result.code(),
                                            score.flatMap(ResultScore::points),
                                            word(score));
                                });
            }
        }
    }

    private static String word(Optional<ResultScore> score) {
        return word(score.map(ResultScore::absence).orElse(Absence.NO_DATA));
    }

    private static String word(Absence absence) {
        return absence == Absence.NO_DATA || absence == Absence.NONE
                ? ""
                : POLISH.of("absence." + absence);
    }

    private static void assertScore(
            Row row,
            Map<String, Integer> columns,
            String code,
            Optional<Points> points,
            String otherwise) {
        Cell cell = row.getCell(requireNonNull(columns.get(code)));
        String place = row.getCell(1).getStringCellValue() + " " + code;
        if (points.isPresent()) {
            assertThat(cell.getCachedFormulaResultType()).as(place).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue())
                    .as(place)
                    .isCloseTo(points.get().value().doubleValue(), within(SAME));
        } else {
            assertThat(cell.getCachedFormulaResultType()).as(place).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).as(place).isEqualTo(otherwise);
        }
    }

    private static void assertParts(XSSFWorkbook book, Workings workings) {
        XSSFSheet sheet = sheet(book, Tab.PARTS);
        Map<String, Integer> columns = columns(sheet);
        for (int i = 0; i < workings.units().size(); i++) {
            Row row = sheet.getRow(AnswersLeaf.FIRST_ROW + i);
            Optional<ScoreSheet> scores = workings.units().get(i).stored();
            for (ResultScore result : scores.map(ScoreSheet::results).orElse(List.of())) {
                for (int part = 0; part < result.parts().size(); part++) {
                    assertScore(
                            row,
                            columns,
                            Named.part(result.code(), part + 1),
                            result.parts().get(part).points(),
                            word(result.parts().get(part).absence()));
                }
            }
        }
    }

    private static double value(Optional<Points> points) {
        return points.orElseThrow().value().doubleValue();
    }

    private static List<Double> numbers(XSSFSheet sheet, String code) {
        int column = requireNonNull(columns(sheet).get(code), code);
        return StreamSupport.stream(sheet.spliterator(), false)
                .skip(AnswersLeaf.FIRST_ROW)
                .map(row -> row.getCell(column))
                .filter(cell -> cell != null && type(cell) == CellType.NUMERIC)
                .map(Cell::getNumericCellValue)
                .toList();
    }

    private static double number(Row row, @Nullable Integer column) {
        return row.getCell(requireNonNull(column)).getNumericCellValue();
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
    }

    private static Map<String, Integer> columns(XSSFSheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(0)
                .forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        return columns;
    }

    private static Cell rule(XSSFWorkbook book, String name) {
        return StreamSupport.stream(sheet(book, Tab.RULES).spliterator(), false)
                .filter(row -> row.getCell(0).getStringCellValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getCell(2);
    }

    private static Stream<Cell> formulas(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.FORMULA);
    }

    private static Document<Workings> document(Workings workings) {
        return new Document<>("Skoroszyt", "", POLISH, workings);
    }

    private static Edition edition(String name) {
        return requireNonNull(EDITIONS.get(name));
    }

    private static XSSFSheet sheet(XSSFWorkbook book, Tab tab) {
        return book.getSheet(tab.in(POLISH));
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
