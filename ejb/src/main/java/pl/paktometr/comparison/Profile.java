package pl.paktometr.comparison;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.comparison.Picture.Cell;
import pl.paktometr.comparison.Picture.Column;
import pl.paktometr.comparison.Picture.Kind;
import pl.paktometr.comparison.Picture.Row;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.scoring.Points;
import pl.paktometr.shared.Message;

/**
 * One county or unit on its own page: against its region and its peers, and what moved. The peers
 * of a county are the other counties of the region; those of a unit are the units of its kind, of
 * its size where there are at least five.
 *
 * @param asked the N of n/N
 * @param answered the n
 * @param inhabitantsAnswered the share of the inhabitants whose units answered; null where no
 *     number is known
 * @param range between what an incomplete total can still end up; null when it is complete
 * @param rank null where there is none
 * @param peers who they are, in words
 * @param areas total and areas: own, region, peers' median, change
 * @param results the same of the results
 * @param strongest up to three results that are furthest above the peers' median, best first
 * @param weakest up to three furthest below, worst first
 * @param county it is, or lies in
 * @param unit as it was asked; null for a county
 * @param state of a unit's response; null for a county
 */
public record Profile(
        Place place,
        int asked,
        int answered,
        boolean hatched,
        @Nullable BigDecimal inhabitantsAnswered,
        Figure total,
        @Nullable Range range,
        @Nullable Integer rank,
        Message peers,
        Picture areas,
        Picture results,
        List<Row> strongest,
        List<Row> weakest,
        Place county,
        @Nullable AskedUnit unit,
        @Nullable ResponseState state) {
    private static final int FEWEST_PEERS = 5;
    private static final int MENTIONED = 3;
    private static final int DIFFERENCE = 3;

    /** Whether everybody asked has answered. */
    public boolean complete() {
        return answered == asked;
    }

    static Profile of(Desk desk, Line line) {
        boolean ofUnit = line.place().level() == Selection.Level.UNITS;
        Peers peers = ofUnit ? Peers.ofUnit(desk, line) : Peers.ofCounty(desk);
        Picture results = picture(desk, line, peers, "results", desk.results());
        List<Row> byDifference =
                results.rows().stream()
                        .filter(row -> row.cells().get(DIFFERENCE).number() != null)
                        .sorted(comparing(Profile::difference))
                        .toList();
        return new Profile(
                line.place(),
                line.asked(),
                line.answered(),
                line.hatched(),
                line.coverageByInhabitants().orElse(null),
                line.total(),
                line.range(),
                desk.rank(UnitScores.TOTAL).get(line),
                peers.who,
                picture(desk, line, peers, "areas", desk.areas()),
                results,
                byDifference.stream()
                        .filter(row -> difference(row).signum() > 0)
                        .sorted(comparing(Profile::difference).reversed())
                        .limit(MENTIONED)
                        .toList(),
                byDifference.stream()
                        .filter(row -> difference(row).signum() < 0)
                        .limit(MENTIONED)
                        .toList(),
                Place.of(line.county()),
                ofUnit ? line.unit().unit() : null,
                ofUnit ? line.unit().state() : null);
    }

    private static BigDecimal difference(Row row) {
        return Objects.requireNonNull(row.cells().get(DIFFERENCE).number());
    }

    /** With whom a place is compared. */
    private record Peers(Message who, Function<String, Optional<Points>> median) {

        static Peers ofCounty(Desk desk) {
            return new Peers(
                    Message.of("comparison.peers.counties", desk.lines().size()),
                    measure ->
                            Sample.of(
                                            desk.lines().stream()
                                                    .flatMap(
                                                            each ->
                                                                    each
                                                                            .figure(measure)
                                                                            .value()
                                                                            .stream())
                                                    .mapToLong(
                                                            points ->
                                                                    Exact.of(
                                                                            points.value()
                                                                                    .setScale(
                                                                                            Exact
                                                                                                    .DECIMALS,
                                                                                            RoundingMode
                                                                                                    .HALF_UP)))
                                                    .toArray())
                                    .quartile(2));
        }

        static Peers ofUnit(Desk desk, Line line) {
            AskedUnit unit = line.unit().unit();
            Selection ofKind = desk.selection().with("kind", code(unit.kind()));
            Optional<SizeBand> size =
                    Stream.of(SizeBand.values())
                            .filter(band -> band.holds(line.unit().inhabitants()))
                            .findFirst();
            Message kind = Message.of("comparison.kind." + code(unit.kind()));
            if (size.isPresent()) {
                Line peers = desk.of(ofKind.with("size", code(size.get()))).whole();
                if (peers.answered() >= FEWEST_PEERS) {
                    return of(
                            peers,
                            Message.of(
                                    "comparison.peers.sized",
                                    peers.answered(),
                                    kind,
                                    Message.of("comparison.size." + code(size.get()))));
                }
            }
            Line peers = desk.of(ofKind).whole();
            return of(peers, Message.of("comparison.peers.kind", peers.answered(), kind));
        }

        private static Peers of(Line peers, Message who) {
            return new Peers(who, measure -> peers.sample(measure).quartile(2));
        }

        private static String code(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }

    private static Picture picture(
            Desk desk, Line line, Peers peers, String what, List<String> measures) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(line.place().code().digits(), line.place().label(), Kind.POINTS));
        columns.add(new Column("whole", desk.whole().place().label(), Kind.POINTS));
        columns.add(new Column("peers", Message.of("comparison.column.peers"), Kind.POINTS));
        columns.add(
                new Column("difference", Message.of("comparison.column.difference"), Kind.CHANGE));
        if (desk.before().isPresent()) {
            columns.add(new Column("change", Message.of("comparison.column.change"), Kind.CHANGE));
        }
        Picture picture =
                new Picture(
                        what,
                        "",
                        Message.of(
                                "comparison.title.profile_" + what,
                                line.place().label(),
                                Integer.toString(desk.year())),
                        List.of(),
                        Message.of("comparison.column.measure"),
                        columns,
                        measures.stream().map(each -> row(desk, line, peers, each)).toList(),
                        List.of(),
                        measures.size());
        return desk.before().isPresent() ? picture.noting(moved(desk, line)) : picture;
    }

    private static Message moved(Desk desk, Line line) {
        Change change = line.change(UnitScores.TOTAL);
        return Message.of(
                "comparison.note.change",
                Integer.toString(desk.before().orElseThrow().year()),
                change.results(),
                change.allResults(),
                change.units());
    }

    private static Row row(Desk desk, Line line, Peers peers, String measure) {
        Figure own = line.figure(measure);
        Optional<Points> median = peers.median.apply(measure);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(own));
        cells.add(Cell.of(desk.whole().figure(measure)));
        cells.add(
                median.map(it -> Cell.of(it.value()))
                        .orElseGet(() -> Cell.absent(Absence.NO_DATA)));
        cells.add(
                own.value()
                        .flatMap(it -> median.map(other -> it.value().subtract(other.value())))
                        .map(Cell::of)
                        .orElseGet(
                                () ->
                                        Cell.absent(
                                                own.isPresent()
                                                        ? Absence.NO_DATA
                                                        : own.absence())));
        if (desk.before().isPresent()) {
            cells.add(Cell.of(line.change(measure)));
        }
        return new Row(measure, desk.label(measure), null, line.hatched(), cells);
    }
}
