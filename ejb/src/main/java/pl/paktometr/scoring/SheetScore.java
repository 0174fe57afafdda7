package pl.paktometr.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.paktometr.questionnaire.rule.Absence;

/** One figure of a sheet by its code: the total, an area or a result. */
record SheetScore(String code, Optional<Points> points, Absence absence) {

    static List<SheetScore> of(ScoreSheet sheet) {
        List<SheetScore> scores = new ArrayList<>();
        scores.add(new SheetScore("TOTAL", sheet.total(), Absence.NO_DATA));
        for (AreaScore area : sheet.areas()) {
            scores.add(new SheetScore(area.code(), area.points(), Absence.NO_DATA));
            for (ResultScore result : area.results()) {
                scores.add(new SheetScore(result.code(), result.points(), result.absence()));
            }
        }
        return scores;
    }
}
