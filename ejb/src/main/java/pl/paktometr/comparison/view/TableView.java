package pl.paktometr.comparison.view;

import pl.paktometr.comparison.Desk;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.UnitScores;

/** Places side by side with everything about their coverage. */
final class TableView implements View {
    @Override
    public String code() {
        return "table";
    }

    @Override
    public Picture draw(Desk desk, boolean all) {
        var measures = desk.chosen(desk.areas());
        boolean groups = !LineTable.ofUnits(desk);
        LineTable table = new LineTable(desk);
        if (groups) {
            table.coverage().inhabitants();
        }
        table.points(measures);
        if (groups && measures.contains(UnitScores.TOTAL)) {
            table.range();
        }
        if (desk.before().isPresent()) {
            table.change(LineTable.first(measures));
        }
        if (desk.ranks()) {
            table.rank("rank", desk.rank(LineTable.first(measures))::get);
        }
        return table.picture(code(), "", Notes.title(desk, code()), "", all, 0);
    }
}
