package pl.paktometr.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Desk;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Picture.Cell;
import pl.paktometr.comparison.Picture.Kind;
import pl.paktometr.comparison.Picture.Row;
import pl.paktometr.comparison.Quartiles;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;
import pl.paktometr.shared.Message;

/**
 * How places spread: every one a dot on its measure's line with the quartiles of the units behind;
 * or, where there are more than can be told apart, the quartiles of each group.
 */
final class DistributionView implements View {
    private static final int MOST_DOTS = 500;
    private static final int MOST_BOXES = 100;
    private static final Message QUARTILES = Message.of("comparison.note.quartiles");

    private record Statistic(String code, Function<Quartiles, Points> of) {}

    private static final List<Statistic> STATISTICS =
            List.of(
                    new Statistic("least", Quartiles::least),
                    new Statistic("first-quartile", Quartiles::first),
                    new Statistic("median", Quartiles::median),
                    new Statistic("third-quartile", Quartiles::third),
                    new Statistic("greatest", Quartiles::greatest));

    @Override
    public String code() {
        return "distribution";
    }

    @Override
    public Picture draw(Desk desk, boolean all) {
        boolean dots = LineTable.ofUnits(desk) && desk.lines().size() <= MOST_DOTS;
        return dots ? dots(desk, all) : boxes(desk, all);
    }

    private Picture dots(Desk desk, boolean all) {
        List<String> measures = desk.chosen(desk.areas());
        Picture picture =
                new LineTable(desk)
                        .points(measures)
                        .picture(code(), "strip", Notes.title(desk, code()), "", all, MOST_DOTS);
        List<Row> foot = new ArrayList<>();
        for (Statistic statistic : STATISTICS) {
            foot.add(
                    new Row(
                            statistic.code,
                            Message.of("comparison.column." + statistic.code.replace('-', '_')),
                            null,
                            false,
                            measures.stream()
                                    .map(measure -> cell(desk.spread(measure), statistic, desk))
                                    .toList()));
        }
        return picture.against(foot).noting(QUARTILES);
    }

    private Picture boxes(Desk desk, boolean all) {
        String measure = LineTable.first(desk.chosen(desk.areas()));
        LineTable table =
                new LineTable(desk)
                        .add(
                                "units",
                                Kind.COUNT,
                                line -> {
                                    Quartiles spread = desk.spread(line, measure);
                                    return spread == null
                                            ? Cell.absent(why(desk))
                                            : Cell.of(spread.units());
                                });
        for (Statistic statistic : STATISTICS) {
            table.add(
                    statistic.code,
                    Kind.POINTS,
                    line -> cell(desk.spread(line, measure), statistic, desk));
        }
        return table.picture(
                        code(),
                        "boxes",
                        Notes.title(desk, "boxes", desk.label(measure)),
                        "",
                        all,
                        MOST_BOXES)
                .noting(QUARTILES);
    }

    private static Cell cell(@Nullable Quartiles spread, Statistic statistic, Desk desk) {
        return spread == null
                ? Cell.absent(why(desk))
                : Cell.of(statistic.of.apply(spread).value());
    }

    private static Absence why(Desk desk) {
        return desk.least() > 1 ? Absence.WITHHELD : Absence.NO_DATA;
    }
}
