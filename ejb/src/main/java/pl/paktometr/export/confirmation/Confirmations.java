package pl.paktometr.export.confirmation;

import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.COMMITTEE;
import static pl.paktometr.shared.Roles.SIGNATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import pl.paktometr.export.Wording;
import pl.paktometr.export.print.TaggedPdf;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.Responses;
import pl.paktometr.response.Statement;
import pl.paktometr.scoring.Scores;
import pl.paktometr.shared.Installation;
import pl.paktometr.shared.PublicAddress;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/** Door to what a unit keeps of its submission: the confirmation, and the signed text itself. */
@Stateless
@RolesAllowed({ANALYST, COMMITTEE, CLERK, SIGNATORY})
public class Confirmations {
    @Inject Responses responses;
    @Inject Scores scores;
    @Inject Questionnaires questionnaires;
    @Inject Units units;
    @Inject Installation installation;
    @Inject PublicAddress product;

    /**
     * The latest submission as a PDF for people.
     *
     * @throws pl.paktometr.response.NothingSubmitted before the first
     */
    public Confirmation pdf(TerytCode region, int year, TerytCode unit, Wording wording) {
        Statement statement = responses.statement(region, year, unit);
        Questionnaire questionnaire = questionnaires.edition(statement.campaign().edition());
        ConfirmationPages pages =
                new ConfirmationPages(
                        statement,
                        questionnaire,
                        scores.of(statement),
                        units.region(region).name(),
                        installation.sampleData(),
                        product.of("/verify.xhtml?sha256=" + statement.receipt().sha256()),
                        wording);
        return new Confirmation(
                name(statement, wording.of("confirmation.file"), "pdf"),
                TaggedPdf.of(pages.document()));
    }

    /**
     * The signed text of the latest submission, byte for byte as its checksum takes it in.
     *
     * @throws pl.paktometr.response.NothingSubmitted before the first
     */
    public Confirmation statement(TerytCode region, int year, TerytCode unit, Wording wording) {
        Statement statement = responses.statement(region, year, unit);
        return new Confirmation(
                name(statement, wording.of("confirmation.statement_file"), "json"),
                statement.canonical().getBytes(StandardCharsets.UTF_8));
    }

    private String name(Statement statement, String kind, String ending) {
        String sample = installation.sampleData() ? "dane-przykladowe-" : "";
        return "%spaktometr-%s-%s.%s".formatted(sample, kind, statement.receipt().number(), ending);
    }
}
