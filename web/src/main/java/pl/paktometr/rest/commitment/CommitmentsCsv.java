package pl.paktometr.rest.commitment;

import static java.util.stream.Collectors.joining;
import static pl.paktometr.rest.shared.CsvLines.harmless;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import pl.paktometr.commitment.Evidence;
import pl.paktometr.commitment.SignatoryCommitments;
import pl.paktometr.commitment.UnitCommitment;
import pl.paktometr.rest.shared.CsvLines;
import pl.paktometr.web.response.Words;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Texts;

/** One line for every signatory and article, with what was done in the office's own words. */
final class CommitmentsCsv {
    private final Texts texts;
    private final Formats formats;

    CommitmentsCsv(Texts texts) {
        this.texts = texts;
        this.formats = new Formats(texts.locale());
    }

    void write(List<SignatoryCommitments> signatories, OutputStream out) throws IOException {
        CsvLines lines = new CsvLines(out);
        lines.line(
                texts.of("commitment_matrix.column_county"),
                texts.of("commitment_matrix.column_teryt"),
                texts.of("commitment_matrix.column_unit"),
                texts.of("commitment_matrix.column_article"),
                texts.of("commitment_matrix.column_commitment"),
                texts.of("commitment_matrix.column_answer"),
                texts.of("commitment_matrix.column_words"),
                texts.of("commitment_matrix.column_evidence"));
        for (SignatoryCommitments signatory : signatories) {
            for (UnitCommitment each : signatory.commitments()) {
                lines.line(
                        signatory.county().name(),
                        signatory.unit().teryt(),
                        harmless(texts.message(Words.unit(signatory.unit()))),
                        each.commitment().article(),
                        harmless(each.commitment().asked().label().in(texts.locale())),
                        answer(each),
                        harmless(each.kept().words().orElse("")),
                        each.evidence().stream().map(this::evidence).collect(joining("; ")));
            }
        }
        lines.end();
    }

    private String answer(UnitCommitment said) {
        return said.kept()
                .answer()
                .map(code -> said.commitment().answer().type().display(code, texts.locale()))
                .orElseGet(() -> texts.of("absence.NO_DATA"));
    }

    private String evidence(Evidence evidence) {
        return evidence.result().code()
                + " "
                + (evidence.points() == null
                        ? formats.absence(evidence.absence())
                        : formats.points(evidence.points()));
    }
}
