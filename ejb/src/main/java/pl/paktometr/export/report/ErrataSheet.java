package pl.paktometr.export.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.paktometr.export.Wording;
import pl.paktometr.export.report.Column.Width;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.response.Erratum;

/**
 * What was corrected after the edition was published: the figures beside it hold the corrections.
 */
record ErrataSheet(Wording wording) {

    Sheet<Erratum> of(List<Erratum> errata) {
        return new Sheet<>(
                wording.of("export.sheet.errata"),
                Sheet.Header.CODES_AND_LABELS,
                3,
                List.of(
                        column("teryt", Width.NARROW, erratum -> erratum.unit().teryt()),
                        column("name", Width.MEDIUM, erratum -> erratum.unit().name()),
                        column("code", Width.NARROW, Erratum::code),
                        column("before", Width.MEDIUM, erratum -> value(erratum.before())),
                        column("after", Width.MEDIUM, erratum -> value(erratum.after())),
                        column("because", Width.WIDE, Erratum::because),
                        column("by", Width.MEDIUM, Erratum::by),
                        column("at", Width.MEDIUM, erratum -> erratum.at().toString()),
                        column("statement", Width.MEDIUM, Erratum::statement)),
                errata.stream());
    }

    private String value(Optional<AnswerValue> answer) {
        return answer.map(
                        value ->
                                value.isNotApplicable()
                                        ? wording.of("export.not_applicable", value.content())
                                        : value.content())
                .orElse("");
    }

    private Column<Erratum> column(String code, Width width, Function<Erratum, String> text) {
        return new Column<>(
                code,
                wording.of("export.erratum." + code),
                width,
                erratum -> Cell.text(text.apply(erratum)));
    }
}
