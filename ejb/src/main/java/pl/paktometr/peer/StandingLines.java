package pl.paktometr.peer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pl.paktometr.peer.PeerQueries.Scored;
import pl.paktometr.peer.StandingLine.Extent;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.scoring.Points;

/**
 * Sets one unit's figures beside those of its group.
 *
 * @param own by code
 * @param peers of each member, by code
 */
record StandingLines(PeerGroup group, Map<String, Scored> own, List<Map<String, Scored>> peers) {

    /** The total, then each area followed by its results; without what the unit was not asked. */
    List<StandingLine> of(List<Area> areas) {
        return Stream.concat(
                        line(StandingLine.TOTAL, Extent.TOTAL), areas.stream().flatMap(this::lines))
                .toList();
    }

    private Stream<StandingLine> lines(Area area) {
        return Stream.concat(
                line(area.code(), Extent.AREA),
                area.results().stream()
                        .filter(result -> result.isScored())
                        .flatMap(result -> line(result.code(), Extent.RESULT)));
    }

    private Stream<StandingLine> line(String code, Extent extent) {
        return Optional.ofNullable(own.get(code)).stream()
                .map(
                        scored ->
                                new StandingLine(
                                        code,
                                        extent,
                                        scored.points(),
                                        scored.absence(),
                                        PeerFigure.of(group, points(code))));
    }

    private List<Points> points(String code) {
        return peers.stream()
                .flatMap(member -> Optional.ofNullable(member.get(code)).stream())
                .map(Scored::points)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
