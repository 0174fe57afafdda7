package pl.paktometr.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.Figures;
import pl.paktometr.comparison.Range;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Wording;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class CampaignSheetsTest {

    private static final Questionnaire EDITION = new Questionnaires().edition(1);
    private static final Wording POLISH = BundleWording.of("pl");
    private static final County KARTUSKI = new County(TerytCode.of("2205"), "kartuski", false);
    private static final Campaign CAMPAIGN =
            new Campaign(
                    1,
                    TerytCode.of("22"),
                    2026,
                    1,
                    Instant.EPOCH,
                    Instant.EPOCH.plusSeconds(1),
                    Instant.EPOCH.plusSeconds(1),
                    Signing.HEAD,
                    Ranking.COUNTIES,
                    1,
                    null,
                    Instant.EPOCH.plusSeconds(2));

    @Test
    void aUnitHasItsCodeAsTextAndItsInhabitantsAsANumber() {
        assertThat(data(gmina(ResponseState.SUBMITTED, true), Map.of()))
                .containsEntry("teryt", "2205012")
                .containsEntry("name", "Chmielno")
                .containsEntry("kind", "RURAL_MUNICIPALITY")
                .containsEntry("county", "2205")
                .containsEntry("population", "8000 (0)")
                .containsEntry("signatory", "1 (0)")
                .containsEntry("state", "SUBMITTED");
    }

    @Test
    void everyAnswerStandsInTheColumnOfItsCodeAsWhatItIs() {
        Map<String, AnswerValue> answers =
                Map.of(
                        "A1", AnswerValue.of("3"),
                        "A1a", AnswerValue.of("Strategia 2030"),
                        "A1-document-kind", AnswerValue.of("resolution"),
                        "A1-document-adopted", AnswerValue.of("2024-05-31"),
                        "A2a", AnswerValue.of("2024"),
                        "C3c", AnswerValue.of("1234.50"),
                        "P1", AnswerValue.of("partly"));
        assertThat(data(gmina(ResponseState.SUBMITTED, true), answers))
                .containsEntry("A1", "3 (0)")
                .containsEntry("A1a", "Strategia 2030")
                .containsEntry("A1-document-kind", "resolution")
                .containsEntry("A1-document-adopted", LocalDate.of(2024, 5, 31))
                .containsEntry("A2a", "2024 (0)")
                .containsEntry("C3c", "1234.50 (2)")
                .containsEntry("P1", "partly");
    }

    @Test
    void eachOptionOfSeveralHasAColumnOfZeroAndOne() {
        Map<String, AnswerValue> answers = Map.of("C3a", AnswerValue.of("wtz,zaz"));
        assertThat(data(gmina(ResponseState.SUBMITTED, true), answers))
                .containsEntry("C3a.kis", "0 (0)")
                .containsEntry("C3a.wtz", "1 (0)")
                .containsEntry("C3a.zaz", "1 (0)")
                .doesNotContainKey("C3a");
    }

    @Test
    void noAnswerIsAnEmptyCell() {
        assertThat(data(gmina(ResponseState.SUBMITTED, true), Map.of()))
                .containsEntry("A1", "")
                .containsEntry("C3a.kis", "")
                .containsEntry("C3c", "");
    }

    @Test
    void whatDoesNotApplySaysSoInEveryColumnOfTheResultAndWhy() {
        Map<String, AnswerValue> answers =
                Map.of("B2", AnswerValue.notApplicable("Nie zlecamy regrantingu"));
        assertThat(data(unit(UnitKind.LAND_COUNTY, ResponseState.SUBMITTED, true), answers))
                .containsEntry("B2", "nie dotyczy")
                .containsEntry("B2a", "nie dotyczy")
                .containsEntry("B2.not-applicable", "Nie zlecamy regrantingu")
                .containsEntry("B3", "");
    }

    @Test
    void whatAUnitIsNotAskedDoesNotApplyToIt() {
        assertThat(data(gmina(ResponseState.SUBMITTED, false), Map.of()))
                .containsEntry("P1", "nie dotyczy")
                .containsEntry("P3a", "nie dotyczy");
    }

    @Test
    void aUnitThatHasNotSubmittedHasItsStateAndNoAnswers() {
        assertThat(data(gmina(ResponseState.DRAFT, false), Map.of()))
                .containsEntry("state", "DRAFT")
                .containsEntry("A1", "")
                .containsEntry("P1", "");
    }

    @Test
    void columnCodesAreUniqueAndEachIsExplained() {
        Variables variables = new Variables(POLISH);
        List<Variable> all = variables.of(EDITION);
        assertThat(all).extracting(each -> each.column().code()).doesNotHaveDuplicates();
        assertThat(rows(variables.explained(all)))
                .hasSameSizeAs(all)
                .allSatisfy(row -> assertThat(row.get("label").toString()).isNotBlank())
                .allSatisfy(row -> assertThat(row.get("type").toString()).isNotBlank())
                .filteredOn(row -> row.get("code").equals("A1"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("values").toString()).contains("4 = Działa"));
    }

    @Test
    void onlySubmittedUnitsHaveResultsAndAnAbsentOneSaysWhy() {
        List<UnitScores> units =
                List.of(gmina(ResponseState.SUBMITTED, true), gmina(ResponseState.RETURNED, true));
        List<Map<String, Object>> rows = rows(new ResultsSheet(EDITION, POLISH).of(units));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("TOTAL", "47.22142857 (2)")
                .containsEntry("B2", "nie dotyczy")
                .containsEntry("D7", "");
        assertThat(List.copyOf(rows.get(0).keySet()))
                .containsSubsequence("TOTAL", "A", "B", "C", "D", "A1", "B5", "C3", "D7")
                .doesNotContain("P1");
    }

    @Test
    void aCountyHasItsFiguresByEveryMethodAndNoDataIsEmpty() {
        Range range = new Range(Points.of("40"), Points.of("60"));
        Figures mean = figures(Figure.of(Points.of("50")), range);
        Figures weighted = figures(Figure.of(Points.of("51")), null);
        Figures nothing = figures(Figure.NO_DATA, null);
        List<CountyRow> counties =
                List.of(
                        new CountyRow("2205", "kartuski", mean, 3, weighted, mean),
                        new CountyRow("2211", "pucki", nothing, null, nothing, nothing));
        List<Map<String, Object>> rows = rows(new CountiesSheet(EDITION, POLISH).of(counties));
        assertThat(rows.get(0))
                .containsEntry("asked", "4 (0)")
                .containsEntry("answered", "2 (0)")
                .containsEntry("coverage", "0.5 (2)")
                .containsEntry("mean.A", "50 (2)")
                .containsEntry("mean.TOTAL", "50 (2)")
                .containsEntry("mean.low", "40 (2)")
                .containsEntry("mean.high", "60 (2)")
                .containsEntry("mean.rank", "3 (0)")
                .containsEntry("weighted.TOTAL", "51 (2)")
                .containsEntry("median.TOTAL", "50 (2)");
        assertThat(rows.get(1))
                .containsEntry("mean.TOTAL", "")
                .containsEntry("mean.low", "")
                .containsEntry("mean.rank", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void theMethodTellsEveryWeightAndEveryRuleInBothLanguages(String language) {
        Wording wording = BundleWording.of(language);
        List<Map<String, Object>> rows =
                rows(new MethodSheet(EDITION, CAMPAIGN, "", wording, true).sheet());
        assertThat(rows)
                .filteredOn(row -> row.get("code").equals("B4"))
                .extracting(row -> row.get("weight"))
                .containsExactly("1 (2)", "0.6 (2)", "0.4 (2)");
        assertThat(rows).extracting(row -> row.get("code")).contains("A", "A5*", "D7");
        assertThat(rows)
                .extracting(row -> row.get("rule").toString())
                .anyMatch(rule -> rule.contains("0 → 0; 1 → 40; 2 → 70; 4 → 100"))
                .anyMatch(rule -> rule.contains("2026"));
    }

    @Test
    void theMethodBeginsWithTheWarningWhereTheDataAreInvented() {
        assertThat(rows(new MethodSheet(EDITION, CAMPAIGN, "", POLISH, true).sheet()).get(0))
                .containsEntry("subject", "Dane przykładowe");
        assertThat(rows(new MethodSheet(EDITION, CAMPAIGN, "", POLISH, false).sheet()))
                .noneMatch(row -> row.get("subject").equals("Dane przykładowe"));
    }

    private static Map<String, Object> data(UnitScores unit, Map<String, AnswerValue> answers) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Variable variable : new Variables(POLISH).of(EDITION)) {
            Cell cell = variable.column().cell().apply(new UnitAnswers(unit, answers));
            row.put(variable.column().code(), read(cell));
        }
        return row;
    }

    private static <R> List<Map<String, Object>> rows(Sheet<R> sheet) {
        List<Map<String, Object>> rows = new ArrayList<>();
        sheet.forEachRow(
                cells -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (int i = 0; i < cells.size(); i++) {
                        row.put(sheet.columns().get(i).code(), read(cells.get(i)));
                    }
                    rows.add(row);
                });
        return rows;
    }

    /** A number is read as itself and the decimals it is shown with; an empty cell as "". */
    private static Object read(Cell cell) {
        List<Object> written = new ArrayList<>(List.of(""));
        cell.writeTo(
                new Cell.Out() {
                    @Override
                    public void text(String text) {
                        written.add(text);
                    }

                    @Override
                    public void number(BigDecimal number, int decimals) {
                        written.add(number.toPlainString() + " (" + decimals + ")");
                    }

                    @Override
                    public void date(LocalDate date) {
                        written.add(date);
                    }
                });
        return written.get(written.size() - 1);
    }

    private static UnitScores gmina(ResponseState state, boolean signatory) {
        return unit(UnitKind.RURAL_MUNICIPALITY, state, signatory);
    }

    private static UnitScores unit(UnitKind kind, ResponseState state, boolean signatory) {
        AskedUnit asked =
                new AskedUnit(
                        TerytCode.of("220501"),
                        "2205012",
                        kind,
                        "Chmielno",
                        KARTUSKI.code(),
                        8_000,
                        signatory);
        Map<String, Figure> scores =
                Map.of(
                        UnitScores.TOTAL,
                        Figure.of(Points.of("47.22142857")),
                        "B2",
                        Figure.absent(Absence.NOT_APPLICABLE));
        return new UnitScores(asked, KARTUSKI, state, state.answered() ? scores : Map.of());
    }

    private static Figures figures(Figure figure, @Nullable Range range) {
        return new Figures(4, 2, 4_000, 2_000, 0, Map.of("A", figure), figure, range);
    }
}
