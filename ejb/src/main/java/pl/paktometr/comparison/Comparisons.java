package pl.paktometr.comparison;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.COMMITTEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.unit.TerytCode;

/** Door to counties and units side by side. Only submissions in force count. */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE})
public class Comparisons {
    @Inject ComparisonQueries queries;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject Access access;

    /** Every county of the region in which a unit was asked, and the region as a whole. */
    public RegionComparison counties(TerytCode region, int year, Aggregate aggregate) {
        access.mayReadRegion(region);
        Campaign campaign = campaigns.one(region, year);
        List<String> areas =
                questionnaires.edition(campaign.edition()).scoredAreas().stream()
                        .map(Area::code)
                        .toList();
        CountyComparison comparison =
                new CountyComparison(
                        aggregate, areas, queries.units(campaign.id(), withTotal(areas.stream())));
        return new RegionComparison(
                campaign, aggregate, comparison.counties(), comparison.region());
    }

    /**
     * Every unit asked, of the region or of one county of it, with its total, areas and results; by
     * county, its office first, then by name.
     *
     * @throws NoSuchCounty if nobody was asked there
     */
    public List<UnitScores> units(TerytCode region, int year, Optional<TerytCode> county) {
        access.mayReadRegion(region);
        Campaign campaign = campaigns.one(region, year);
        Stream<String> codes =
                questionnaires.edition(campaign.edition()).scoredAreas().stream()
                        .flatMap(
                                area ->
                                        Stream.concat(
                                                Stream.of(area.code()),
                                                area.results().stream().map(Result::code)));
        List<UnitScores> units =
                queries.units(campaign.id(), withTotal(codes)).stream()
                        .filter(
                                unit ->
                                        county.isEmpty()
                                                || county.get().equals(unit.county().code()))
                        .toList();
        if (units.isEmpty() && county.isPresent()) {
            throw new NoSuchCounty(county.get());
        }
        return units;
    }

    private static List<String> withTotal(Stream<String> codes) {
        return Stream.concat(Stream.of(UnitScores.TOTAL), codes).toList();
    }
}
