package pl.paktometr.comparison.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Desk;
import pl.paktometr.comparison.Line;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.shared.Message;

/** Places in their order, with how they moved; only where the edition gives places. */
final class RankingView implements View {
    private static final int MOST = 100;

    @Override
    public String code() {
        return "ranking";
    }

    @Override
    public Picture draw(Desk desk, boolean all) {
        String measure = LineTable.first(desk.chosen(List.of(UnitScores.TOTAL)));
        if (!desk.ranks()) {
            return new Picture(
                    code(),
                    "",
                    Notes.title(desk, code(), desk.label(measure)),
                    List.of(Message.of("comparison.note.no_ranking")),
                    Message.of("comparison.level.counties"),
                    List.of(),
                    List.of(),
                    List.of(),
                    0);
        }
        LineTable table =
                new LineTable(desk).rank("rank", desk.rank(measure)::get).points(List.of(measure));
        if (desk.before().isPresent()) {
            table.change(measure).rank("rank-before", before(desk, measure));
        }
        Picture picture =
                table.coverage()
                        .picture(
                                code(),
                                code(),
                                Notes.title(desk, code(), desk.label(measure)),
                                "rank",
                                all,
                                MOST)
                        .noting(Message.of("comparison.note.rank"));
        return desk.before().isPresent() ? picture.noting(Notes.changes(desk, measure)) : picture;
    }

    private static Function<Line, @Nullable Integer> before(Desk desk, String measure) {
        Desk then = desk.before().orElseThrow();
        Map<Line, Integer> earlier = then.rank(measure);
        return line -> then.line(line.place().code()).map(earlier::get).orElse(null);
    }
}
