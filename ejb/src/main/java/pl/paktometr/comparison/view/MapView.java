package pl.paktometr.comparison.view;

import java.util.List;
import pl.paktometr.comparison.Desk;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Selection;
import pl.paktometr.comparison.UnitScores;

/** Counties where they lie, by one measure. */
final class MapView implements View {
    private static final int MOST = 500;

    @Override
    public String code() {
        return "map";
    }

    @Override
    public Picture draw(Desk desk, boolean all) {
        String measure = LineTable.first(desk.chosen(List.of(UnitScores.TOTAL)));
        boolean counties = desk.selection().level() == Selection.Level.COUNTIES;
        return new LineTable(desk)
                .points(List.of(measure))
                .coverage()
                .picture(
                        code(),
                        counties ? code() : "",
                        Notes.title(desk, code(), desk.label(measure)),
                        "",
                        all,
                        MOST);
    }
}
