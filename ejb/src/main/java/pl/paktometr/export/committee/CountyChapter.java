package pl.paktometr.export.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Profile;
import pl.paktometr.comparison.Range;
import pl.paktometr.export.Wording;
import pl.paktometr.export.paper.Block;
import pl.paktometr.export.paper.Chapter;
import pl.paktometr.export.paper.Chart;
import pl.paktometr.export.paper.Slide;
import pl.paktometr.export.paper.Table;

/** One county on its own: a page for the committee, and a slide. */
record CountyChapter(Material material, Wording wording) {

    /** Own, the region's, the peers' median: the first three of a profile. */
    private static final List<Integer> COMPARED = List.of(1, 2, 3);

    private static final int ON_A_SLIDE = 2;
    private static final int OWN = 0;
    private static final int DIFFERENCE = 3;

    Chapter of(Profile profile, List<Block> remarks) {
        Drawn drawn = new Drawn(wording);
        Table areas = drawn.table(profile.areas());
        Chart chart = drawn.chart(Chart.Kind.COLUMNS, areas.caption(), areas, COMPARED);
        List<String> facts = facts(profile);
        List<String> strongest = results(profile.strongest());
        List<String> weakest = results(profile.weakest());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Bullets(facts));
        blocks.add(chart);
        blocks.add(areas);
        list(blocks, "committee_paper.strongest", strongest);
        list(blocks, "committee_paper.weakest", weakest);
        blocks.add(drawn.table(profile.results()));
        new CommitteeTables(material, wording)
                .commitmentsOf(profile.county())
                .ifPresent(blocks::add);
        blocks.addAll(remarks);
        String title = wording.of(profile.place().label());
        List<String> beside = new ArrayList<>(facts);
        beside.addAll(mentioned("committee_paper.strongest", strongest));
        beside.addAll(mentioned("committee_paper.weakest", weakest));
        return new Chapter(
                title,
                true,
                blocks,
                List.of(
                        new Slide(
                                title,
                                List.of(chart, new Block.Bullets(beside)),
                                Stream.of(
                                                drawn.notes(profile.areas()),
                                                List.of(
                                                        wording.of(
                                                                "comparison.peers",
                                                                profile.peers())),
                                                drawn.notes(material.pictures().table()))
                                        .flatMap(List::stream)
                                        .toList())));
    }

    private void list(List<Block> blocks, String key, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(wording.of(key)));
            blocks.add(new Block.Bullets(items));
        }
    }

    private List<String> mentioned(String key, List<String> items) {
        return items.isEmpty()
                ? List.of()
                : List.of(
                        wording.of(key)
                                + ": "
                                + items.stream()
                                        .limit(ON_A_SLIDE)
                                        .collect(Collectors.joining("; ")));
    }

    private List<String> facts(Profile profile) {
        Said said = new Said(wording);
        List<String> facts = new ArrayList<>();
        facts.add(
                wording.of("committee_paper.county_answered", profile.answered(), profile.asked()));
        if (profile.inhabitantsAnswered() != null) {
            facts.add(
                    wording.of(
                            "committee_paper.county_inhabitants",
                            said.number(profile.inhabitantsAnswered(), Picture.Kind.SHARE)));
        }
        facts.add(wording.of("committee_paper.county_total", said.points(profile.total())));
        Range range = profile.range();
        if (range != null) {
            facts.add(
                    wording.of(
                            "committee_paper.county_range",
                            said.number(range.low().value(), Picture.Kind.POINTS),
                            said.number(range.high().value(), Picture.Kind.POINTS)));
        }
        if (profile.rank() != null) {
            facts.add(wording.of("committee_paper.county_rank", profile.rank()));
        }
        if (profile.hatched()) {
            facts.add(wording.of("committee_paper.county_half"));
        }
        return facts;
    }

    private List<String> results(List<Picture.Row> rows) {
        Said said = new Said(wording);
        return rows.stream()
                .map(
                        row ->
                                wording.of(
                                        "committee_paper.result",
                                        row.label(),
                                        said.cell(row.cells().get(OWN), Picture.Kind.POINTS, false)
                                                .shown(),
                                        said.cell(
                                                        row.cells().get(DIFFERENCE),
                                                        Picture.Kind.CHANGE,
                                                        false)
                                                .shown()))
                .toList();
    }
}
