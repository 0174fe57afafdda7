package pl.paktometr.peer;

import java.util.List;
import pl.paktometr.scoring.PartScore;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.Step;

/** What somebody scored who agreed to be asked. */
record AdvisersSheet(Adviser adviser, ScoreSheet sheet) {

    /** Whether that part of the result earns there at least what it would after the step. */
    boolean hasTaken(Step step) {
        List<PartScore> parts =
                sheet.results().stream()
                        .filter(result -> result.code().equals(step.result()))
                        .flatMap(result -> result.parts().stream())
                        .toList();
        return step.part() < parts.size()
                && parts.get(step.part())
                        .points()
                        .filter(points -> points.value().compareTo(step.next().after()) >= 0)
                        .isPresent();
    }
}
