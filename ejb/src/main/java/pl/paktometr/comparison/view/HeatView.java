package pl.paktometr.comparison.view;

import pl.paktometr.comparison.Desk;
import pl.paktometr.comparison.Picture;

/** Places by results, each cell by its score. */
final class HeatView implements View {
    private static final int MOST = 100;

    @Override
    public String code() {
        return "heat";
    }

    @Override
    public Picture draw(Desk desk, boolean all) {
        return new LineTable(desk)
                .points(desk.chosen(desk.results()))
                .picture(code(), code(), Notes.title(desk, code()), "", all, MOST);
    }
}
