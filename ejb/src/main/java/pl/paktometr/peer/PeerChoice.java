package pl.paktometr.peer;

import java.util.List;

/**
 * Who is alike: of those that answered in the same campaign, the {@value #MOST} whose number of
 * inhabitants is nearest, of the same kind where there are {@value #LEAST} of it, otherwise of the
 * next wider circle. The unit itself is not among them, nor is anyone whose inhabitants are
 * unknown.
 *
 * @param asked everyone of that circle, the unit itself left out
 * @param members nearest first; none where the unit's own inhabitants are unknown
 */
record PeerChoice(Circle circle, List<Candidate> asked, List<Candidate> members) {

    static final int MOST = 15;

    /** Of fewer no figure is given. */
    static final int LEAST = 5;

    static PeerChoice of(Candidate unit, List<Candidate> all) {
        List<PeerChoice> choices =
                Circle.of(unit.kind()).stream().map(circle -> among(circle, unit, all)).toList();
        return choices.stream()
                .filter(choice -> choice.members.size() >= LEAST)
                .findFirst()
                .orElseGet(() -> choices.get(choices.size() - 1));
    }

    private static PeerChoice among(Circle circle, Candidate unit, List<Candidate> all) {
        List<Candidate> others =
                all.stream()
                        .filter(other -> circle.takesIn(other.kind()))
                        .filter(other -> !other.unit().equals(unit.unit()))
                        .toList();
        List<Candidate> nearest =
                unit.isCounted()
                        ? others.stream()
                                .filter(Candidate::answered)
                                .filter(Candidate::isCounted)
                                .sorted(unit.nearness())
                                .limit(MOST)
                                .toList()
                        : List.of();
        return new PeerChoice(circle, others, nearest);
    }

    int answered() {
        return (int) asked.stream().filter(Candidate::answered).count();
    }
}
