package pl.paktometr.comparison;

import static java.util.Objects.requireNonNull;
import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.COMMITTEE;
import static pl.paktometr.shared.Roles.COUNTRY_ANALYST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.comparison.view.View;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/**
 * Door to counties and units side by side. Only submissions in force count. Whoever does not look
 * into the units' responses sees what {@link Withholding} leaves.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE, COUNTRY_ANALYST})
public class Comparisons {
    @Inject ComparisonQueries queries;
    @Inject EditionTables tables;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject Units units;
    @Inject Access access;

    /**
     * What a view shows of a selection, which is left its region and year by this caller: their own
     * region or the first, and the latest year.
     *
     * @param all whether every row is wanted, as for a file; otherwise as many as fit on a page
     * @throws NoSuchChoice for a view that does not exist
     * @throws NothingToCompare if nobody was asked in that year
     * @throws ChoiceWithheld for a choice that small groups could be found by
     */
    public Look look(String view, Selection selection, boolean all) {
        Selection placed = placed(selection);
        Editions editions = editions(placed);
        Selection settled =
                placed.year() != null
                        ? placed
                        : placed.with(
                                "year",
                                editions.years().stream()
                                        .findFirst()
                                        .orElseThrow(() -> new NothingToCompare(placed)));
        Desk desk = desk(settled, editions);
        return new Look(
                settled,
                View.of(view).draw(desk, all),
                desk.years(),
                desk.measures(),
                desk.counties(),
                desk.least());
    }

    /**
     * One county or unit of a region on its own.
     *
     * @param selection with its region and year in it; its method, basis and {@code dependent}
     *     count
     * @throws NoSuchCounty if nobody was asked there
     * @throws ChoiceWithheld for a unit, where small groups are withheld
     */
    public Profile profile(Selection selection, TerytCode place) {
        Selection placed = selection.with("region", place.region());
        Editions editions = editions(placed);
        if (editions.least() > 1 && placed.level() == Selection.Level.UNITS) {
            throw new ChoiceWithheld("level");
        }
        Desk desk = desk(placed, editions);
        return Profile.of(desk, desk.line(place).orElseThrow(() -> new NoSuchCounty(place)));
    }

    /** Every county of the region in which a unit was asked, and the region as a whole. */
    public RegionComparison counties(TerytCode region, int year, Aggregate aggregate) {
        Selection selection = Selection.of(region, year).with("method", aggregate.code());
        Desk desk = desk(selection, editions(selection));
        List<String> areas = desk.areas().subList(1, desk.areas().size());
        Map<Line, Integer> ranks = desk.rank(UnitScores.TOTAL);
        return new RegionComparison(
                campaigns.one(region, year),
                aggregate,
                desk.lines().stream()
                        .map(
                                line ->
                                        new CountyScores(
                                                line.county(),
                                                line.figures(areas),
                                                ranks.get(line)))
                        .toList(),
                desk.whole().figures(areas));
    }

    /**
     * Every unit asked, of the region or of one county of it, with its total, areas and results; by
     * county, its office first, then by name.
     *
     * @throws NoSuchCounty if nobody was asked there
     */
    public List<UnitScores> units(TerytCode region, int year, Optional<TerytCode> county) {
        Selection selection = Selection.of(region, year).with("level", "units");
        Desk desk = desk(selection, editions(selection));
        List<Line> lines =
                desk.lines().stream()
                        .filter(
                                line ->
                                        county.isEmpty()
                                                || county.get().equals(line.county().code()))
                        .toList();
        if (lines.isEmpty() && county.isPresent()) {
            throw new NoSuchCounty(county.get());
        }
        Set<String> measures = desk.measures().keySet();
        return lines.stream().map(line -> scores(line, measures)).toList();
    }

    private static UnitScores scores(Line line, Iterable<String> measures) {
        EditionTable.Asked unit = line.unit();
        Map<String, Figure> scores = new LinkedHashMap<>();
        if (unit.state().answered()) {
            measures.forEach(measure -> scores.put(measure, line.figure(measure)));
        }
        return new UnitScores(unit.unit(), unit.county(), unit.state(), scores);
    }

    private Selection placed(Selection selection) {
        if (selection.isOfTheCountry() || selection.region() != null) {
            return selection;
        }
        TerytCode own = access.caller().region();
        return selection.with("region", own == null ? units.regions().get(0).code() : own);
    }

    private static Desk desk(Selection selection, Editions editions) {
        int year = requireNonNull(selection.year());
        if (editions.campaigns(year).isEmpty()) {
            throw new NothingToCompare(selection);
        }
        if (editions.least() > 1) {
            ChoiceWithheld.in(selection);
        }
        return new Desk(selection, editions, year);
    }

    private Editions editions(Selection selection) {
        @Nullable TerytCode region = selection.region();
        Caller caller = region == null ? access.mayReadCountry() : access.mayCompareRegion(region);
        List<Campaign> all = region == null ? campaigns.everywhere() : campaigns.ofRegion(region);
        List<Region> regions = region == null ? units.regions() : List.of(units.region(region));
        return new Editions(
                all,
                regions,
                caller.readsResponses(),
                some -> tables.of(some, queries, questionnaires));
    }
}
