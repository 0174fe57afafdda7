package pl.paktometr.export.confirmation;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.export.print.TaggedPdf;
import pl.paktometr.export.report.BundleWording;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.response.Receipt;
import pl.paktometr.response.Statement;
import pl.paktometr.scoring.Mode;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.UnitFacts;
import pl.paktometr.shared.Sha256;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/** What Chmielno, a signatory, submitted: {@code aStatement().answering("A1a", "…").pdf()}. */
public final class SampleStatement {
    private static final Questionnaire EDITION = new Questionnaires().edition(1);
    private static final Instant AT = Instant.parse("2027-03-01T10:00:07.123456Z");
    private static final UnitKind KIND = UnitKind.RURAL_MUNICIPALITY;
    private static final int LONGEST = 4000;

    private final Map<String, AnswerValue> answers = new TreeMap<>();
    private String language = "pl";
    private boolean invented;
    private int written;

    public static SampleStatement aStatement() {
        return new SampleStatement().answering("A1", "3").answering("A2", "4");
    }

    public SampleStatement answering(String code, String canonical) {
        answers.put(code, AnswerValue.of(canonical));
        return this;
    }

    public SampleStatement notApplicable(String code, String reason) {
        answers.put(code, AnswerValue.notApplicable(reason));
        return this;
    }

    SampleStatement in(String language) {
        this.language = language;
        return this;
    }

    SampleStatement invented() {
        invented = true;
        return this;
    }

    /** Every question has an answer, whatever its type takes. */
    SampleStatement everywhere() {
        return answering(
                EDITION.areasFor(KIND, true),
                "Uchwała nr XII/123/2024 w sprawie przyjęcia strategii");
    }

    /** The first area, with every text as long as it may be, without a single space. */
    SampleStatement asLongAsMayBe() {
        return answering(EDITION.areas().subList(0, 1), "ż".repeat(LONGEST));
    }

    private SampleStatement answering(List<Area> areas, String text) {
        for (Area area : areas) {
            for (Result result : area.results()) {
                for (Question question : result.questions()) {
                    String canonical = sample(question, text);
                    written += (int) canonical.chars().filter(letter -> letter == 'ż').count();
                    answering(question.code(), canonical);
                }
            }
        }
        return this;
    }

    private static String sample(Question question, String text) {
        return switch (question.type().name()) {
            case "level" -> "1";
            case "wholeNumber" -> "1234";
            case "money" -> "1234567.50";
            case "year" -> "2024";
            case "date" -> "2024-05-31";
            case "link" -> "https://bip.example.org/" + "sciezka/".repeat(100);
            case "choice", "choices" -> question.type().options().get(0).code();
            default -> text;
        };
    }

    /** How many letters ż there are in the texts of {@link #asLongAsMayBe}. */
    int written() {
        return written;
    }

    public Statement statement() {
        JsonObjectBuilder given = JSON.createObjectBuilder();
        answers.forEach(
                (code, answer) ->
                        given.add(
                                code,
                                JSON.createObjectBuilder()
                                        .add(
                                                answer.isNotApplicable()
                                                        ? "notApplicableBecause"
                                                        : "value",
                                                answer.content())));
        String canonical = JSON.createObjectBuilder().add("answers", given).build().toString();
        return new Statement(
                1,
                new Campaign(
                        1,
                        TerytCode.of("22"),
                        2026,
                        1,
                        AT.minusSeconds(60),
                        AT.plusSeconds(60),
                        AT.plusSeconds(60),
                        Signing.HEAD,
                        Ranking.COUNTIES,
                        1,
                        null,
                        AT),
                new AskedUnit(
                        TerytCode.of("2205012"),
                        "2205012",
                        KIND,
                        "Chmielno",
                        TerytCode.of("2205"),
                        8000,
                        true),
                new Receipt(
                        "2026-2205012-1",
                        AT,
                        "Grażyna Źdźbło-Święcka",
                        "SIGNATORY",
                        Sha256.of(canonical)),
                canonical);
    }

    byte[] pdf() {
        Statement statement = statement();
        ScoreSheet scores =
                ScoreSheet.of(
                        EDITION,
                        new UnitFacts(KIND, OptionalInt.of(8000), true),
                        statement.answers(),
                        Map.of(),
                        Mode.FINAL);
        return TaggedPdf.of(
                new ConfirmationPages(
                                statement,
                                EDITION,
                                scores,
                                "pomorskie",
                                invented,
                                "https://samooceny.example.org/verify.xhtml?sha256="
                                        + statement.receipt().sha256(),
                                BundleWording.of(language))
                        .document());
    }

    @Override
    public String toString() {
        return answers.size() + " answers in " + language;
    }
}
