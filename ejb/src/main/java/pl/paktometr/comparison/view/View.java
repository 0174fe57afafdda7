package pl.paktometr.comparison.view;

import java.util.List;
import pl.paktometr.comparison.Desk;
import pl.paktometr.comparison.NoSuchChoice;
import pl.paktometr.comparison.Picture;

/** One way to look at what was selected. Holds nothing of its own. */
public interface View {

    /** In the order of the menu. */
    List<View> ALL =
            List.of(
                    new TableView(),
                    new MapView(),
                    new HeatView(),
                    new DistributionView(),
                    new RankingView(),
                    new RadarView(),
                    new TrendView(),
                    new ScatterView());

    /**
     * @throws NoSuchChoice for an unknown code
     */
    static View of(String code) {
        return ALL.stream()
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchChoice("view", code));
    }

    /** As in addresses; also the key of its texts. */
    String code();

    /**
     * @param all whether every row is wanted, as for a file; otherwise as many as fit on a page,
     *     from the selection's {@code first} on
     */
    Picture draw(Desk desk, boolean all);
}
