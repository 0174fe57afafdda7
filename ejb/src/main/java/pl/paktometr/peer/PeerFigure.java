package pl.paktometr.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.scoring.Points;

/**
 * What the peers come to in one thing.
 *
 * @param contributing how many of them have points in it; 0 where nothing is told
 * @param quartiles null exactly where something is untold
 * @param untold NONE when there are figures
 */
public record PeerFigure(int contributing, @Nullable Quartiles quartiles, Untold untold) {

    static PeerFigure of(PeerGroup group, List<Points> points) {
        if (group.known() != Untold.NONE) {
            return new PeerFigure(0, null, group.known());
        }
        return points.size() < PeerChoice.LEAST
                ? new PeerFigure(0, null, Untold.WITHHELD)
                : new PeerFigure(points.size(), Quartiles.of(points), Untold.NONE);
    }
}
