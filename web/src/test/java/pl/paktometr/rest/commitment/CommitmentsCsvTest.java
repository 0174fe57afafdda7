package pl.paktometr.rest.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.commitment.Commitment;
import pl.paktometr.commitment.Evidence;
import pl.paktometr.commitment.Kept;
import pl.paktometr.commitment.SignatoryCommitments;
import pl.paktometr.commitment.UnitCommitment;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

class CommitmentsCsvTest {
    private static final Questionnaire QUESTIONNAIRE = new Questionnaires().edition(1);

    @Test
    void everyAnswerHasItsWordsAndResults() throws IOException {
        assertThat(written(Optional.of("partly"), Optional.of("Dwie umowy; trzy aneksy")))
                .isEqualTo(
                        "\ufeffPowiat;TERYT;Jednostka;Artykuł;Zobowiązanie;Odpowiedź;Co zrobiono;"
                                + "Rezultaty, które o tym świadczą\r\n"
                                + "kartuski;2205012;gmina wiejska Chmielno;1;Współpraca z PES i PS;Częściowo;"
                                + "\"Dwie umowy; trzy aneksy\";\"A2 75,00; B2 nie dotyczy\"\r\n");
    }

    @Test
    void whoSaysNothingHasNoData() throws IOException {
        assertThat(written(Optional.empty(), Optional.empty()))
                .contains(";Współpraca z PES i PS;brak danych;;");
    }

    @Test
    void whatASpreadsheetMightComputeHasAnApostropheMore() throws IOException {
        assertThat(written(Optional.of("yes"), Optional.of("=1+1"))).contains(";Tak;'=1+1;");
    }

    private static String written(Optional<String> answer, Optional<String> words)
            throws IOException {
        Commitment first =
                new Commitment(
                        "1",
                        QUESTIONNAIRE.result("P1"),
                        QUESTIONNAIRE.question("P1"),
                        Optional.of(QUESTIONNAIRE.question("P1-done")),
                        List.of(QUESTIONNAIRE.result("A2"), QUESTIONNAIRE.result("B2")));
        SignatoryCommitments unit =
                new SignatoryCommitments(
                        new AskedUnit(
                                TerytCode.of("220501"),
                                "2205012",
                                UnitKind.RURAL_MUNICIPALITY,
                                "Chmielno",
                                TerytCode.of("2205"),
                                8_000,
                                true),
                        new County(TerytCode.of("2205"), "kartuski", false),
                        List.of(
                                new UnitCommitment(
                                        first,
                                        new Kept(answer, words),
                                        List.of(
                                                new Evidence(
                                                        QUESTIONNAIRE.result("A2"),
                                                        new BigDecimal("75"),
                                                        Absence.NONE),
                                                new Evidence(
                                                        QUESTIONNAIRE.result("B2"),
                                                        null,
                                                        Absence.NOT_APPLICABLE)))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CommitmentsCsv(new Texts(Language.POLISH)).write(List.of(unit), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
