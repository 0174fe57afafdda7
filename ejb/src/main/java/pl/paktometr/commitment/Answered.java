package pl.paktometr.commitment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.commitment.CommitmentQueries.Scored;
import pl.paktometr.unit.County;

/**
 * Makes the tables out of what was asked and answered. No I/O.
 *
 * @param signatories who was asked, in the order shown
 * @param counties of the region, by code
 * @param answers by unit and question
 */
record Answered(
        List<Commitment> commitments,
        List<AskedUnit> signatories,
        Map<String, County> counties,
        Map<String, Map<String, String>> answers) {

    /** Those in which a signatory was asked, by code. */
    List<County> askedCounties() {
        return signatories.stream()
                .map(this::county)
                .distinct()
                .sorted(Comparator.comparing(County::code))
                .toList();
    }

    /**
     * @param means by result
     */
    List<Line> lines(Map<String, Scored> means) {
        return commitments.stream()
                .map(
                        commitment ->
                                new Line(
                                        commitment,
                                        evidence(commitment, means),
                                        tallies(commitment),
                                        tally(commitment, signatories)))
                .toList();
    }

    /**
     * @param scores by unit and result
     */
    List<SignatoryCommitments> units(Map<String, Map<String, Scored>> scores) {
        return signatories.stream()
                .map(
                        unit ->
                                new SignatoryCommitments(
                                        unit,
                                        county(unit),
                                        commitments.stream()
                                                .map(
                                                        commitment ->
                                                                new UnitCommitment(
                                                                        commitment,
                                                                        kept(commitment, unit),
                                                                        evidence(
                                                                                commitment,
                                                                                scores.getOrDefault(
                                                                                        unit.code()
                                                                                                .digits(),
                                                                                        Map.of()))))
                                                .toList()))
                .toList();
    }

    private Map<County, Tally> tallies(Commitment commitment) {
        Map<County, Tally> tallies = new LinkedHashMap<>();
        new TreeMap<>(signatories.stream().collect(groupingBy(AskedUnit::county, toList())))
                .forEach(
                        (code, units) ->
                                tallies.put(county(units.get(0)), tally(commitment, units)));
        return tallies;
    }

    private Tally tally(Commitment commitment, List<AskedUnit> units) {
        return Tally.of(
                commitment,
                units.stream()
                        .filter(unit -> commitment.asked().isAskedOf(unit.kind()))
                        .map(unit -> kept(commitment, unit))
                        .toList());
    }

    private Kept kept(Commitment commitment, AskedUnit unit) {
        Map<String, String> given = answers.getOrDefault(unit.code().digits(), Map.of());
        return new Kept(
                Optional.ofNullable(given.get(commitment.answer().code())),
                commitment.words().flatMap(words -> Optional.ofNullable(given.get(words.code()))));
    }

    private static List<Evidence> evidence(Commitment commitment, Map<String, Scored> scores) {
        return commitment.evidence().stream()
                .map(
                        result -> {
                            Scored scored = scores.getOrDefault(result.code(), Scored.NOTHING);
                            return new Evidence(result, scored.points(), scored.absence());
                        })
                .toList();
    }

    private County county(AskedUnit unit) {
        String code = unit.county().digits();
        return counties.getOrDefault(code, new County(unit.county(), code, false));
    }
}
