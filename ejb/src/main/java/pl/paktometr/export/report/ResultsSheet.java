package pl.paktometr.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Wording;
import pl.paktometr.export.report.Column.Width;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;

/** Every score of every unit whose submission is in force. */
record ResultsSheet(Questionnaire questionnaire, Wording wording) {

    Sheet<UnitScores> of(List<UnitScores> units) {
        return new Sheet<>(
                wording.of("export.sheet.results"),
                Sheet.Header.CODES_AND_LABELS,
                2,
                columns(),
                units.stream().filter(UnitScores::answered));
    }

    private List<Column<UnitScores>> columns() {
        List<Column<UnitScores>> columns = new ArrayList<>();
        columns.add(unit("teryt", Width.NARROW, unit -> unit.unit().teryt()));
        columns.add(unit("name", Width.MEDIUM, unit -> unit.unit().name()));
        columns.add(unit("county", Width.NARROW, unit -> unit.unit().county().digits()));
        columns.add(unit("county-name", Width.MEDIUM, unit -> unit.county().name()));
        columns.add(unit("state", Width.MEDIUM, unit -> unit.state().name()));
        columns.add(score(UnitScores.TOTAL, wording.of("export.total")));
        questionnaire
                .scoredAreas()
                .forEach(area -> columns.add(score(area.code(), wording.of(area.label()))));
        for (Area area : questionnaire.scoredAreas()) {
            for (Result result : area.results()) {
                columns.add(score(result.code(), wording.of(result.label())));
            }
        }
        return List.copyOf(columns);
    }

    private Column<UnitScores> unit(String code, Width width, Function<UnitScores, String> text) {
        String label = wording.of("export.unit." + code.replace('-', '_'));
        return new Column<>(code, label, width, unit -> Cell.text(text.apply(unit)));
    }

    private Column<UnitScores> score(String code, String label) {
        return new Column<>(code, label, Width.NARROW, unit -> cell(unit.score(code)));
    }

    /** No data is an empty cell; any other reason for having no points is a text. */
    private Cell cell(Figure score) {
        return score.value()
                .map(points -> Cell.number(points.value(), 2))
                .orElseGet(
                        () ->
                                score.absence() == Absence.NO_DATA
                                        ? Cell.EMPTY
                                        : Cell.text(wording.of("absence." + score.absence())));
    }
}
