package pl.paktometr.export.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.export.Wording;
import pl.paktometr.export.report.Column.Width;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Part;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;

/**
 * How the scores come about, in words and numbers: first what holds for all, then rule by rule.
 *
 * @param sha256 of the published edition; empty before that
 */
public record MethodSheet(
        Questionnaire questionnaire,
        Campaign campaign,
        String sha256,
        Wording wording,
        boolean sampleData) {

    private static final List<String> RULES =
            List.of(
                    "unanswered",
                    "not_applicable",
                    "first_year",
                    "result",
                    "area",
                    "total",
                    "depends_on_others",
                    "rounding",
                    "answered",
                    "county",
                    "mean",
                    "weighted",
                    "median",
                    "coverage",
                    "half",
                    "range",
                    "rank",
                    "region");

    /** One rule; the weight is null where there is none. */
    public record Line(String code, String subject, @Nullable BigDecimal weight, String rule) {}

    Sheet<Line> sheet() {
        return new Sheet<>(
                wording.of("export.sheet.method"),
                Sheet.Header.LABELS,
                0,
                List.of(
                        column("code", Width.NARROW, line -> Cell.text(line.code)),
                        column("subject", Width.WIDE, line -> Cell.text(line.subject)),
                        column(
                                "weight",
                                Width.NARROW,
                                line ->
                                        line.weight == null
                                                ? Cell.EMPTY
                                                : Cell.number(line.weight, 2)),
                        column("rule", Width.WIDE, line -> Cell.text(line.rule))),
                lines().stream());
    }

    private Column<Line> column(String code, Width width, Function<Line, Cell> cell) {
        return new Column<>(code, wording.of("export.method.column." + code), width, cell);
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (sampleData) {
            lines.add(
                    line(
                            wording.of("export.sample_data"),
                            wording.of("export.sample_data_meaning")));
        }
        lines.add(
                line(
                        wording.of(questionnaire.title()),
                        wording.of(
                                "export.method.edition",
                                campaign.region().digits(),
                                Integer.toString(campaign.year()),
                                questionnaire.edition(),
                                questionnaire.method())));
        lines.add(
                line(
                        wording.of("export.method.published"),
                        sha256.isEmpty()
                                ? wording.of("export.method.not_published")
                                : wording.of("export.method.published.rule", sha256)));
        RULES.forEach(
                rule ->
                        lines.add(
                                line(
                                        wording.of("export.method." + rule),
                                        wording.of("export.method." + rule + ".rule"))));
        questionnaire
                .parameters()
                .forEach(
                        (code, parameter) ->
                                lines.add(
                                        new Line(
                                                code,
                                                wording.of("export.method.parameter"),
                                                null,
                                                wording.of(parameter.note()))));
        questionnaire.scoredAreas().forEach(area -> addTo(lines, area));
        return lines;
    }

    private void addTo(List<Line> lines, Area area) {
        lines.add(
                new Line(
                        area.code(),
                        wording.of(area.label()),
                        area.weight(),
                        wording.of("export.method.weight_of_area")));
        for (Result result : area.results()) {
            String star = result.dependsOnOthers() ? "*" : "";
            lines.add(
                    new Line(
                            result.code() + star,
                            wording.of(result.label()),
                            result.weight(),
                            wording.of("export.method.weight_of_result", area.code())));
            for (Part part : result.parts()) {
                lines.add(
                        new Line(
                                result.code(),
                                wording.of("export.method.part", result.code()),
                                part.weight(),
                                wording.of(part.rule().description())));
            }
        }
    }

    private static Line line(String subject, String rule) {
        return new Line("", subject, null, rule);
    }
}
