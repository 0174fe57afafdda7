package pl.paktometr.comparison;

import static java.util.Comparator.comparing;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/**
 * Door to published editions for whoever asks, signed in or not. It looks as somebody who looks
 * into no responses, so it leaves what {@link Withholding} leaves and nothing of single units where
 * an edition of the region withholds anything.
 */
@Stateless
@RunAs(SYSTEM)
@PermitAll
public class PublishedComparisons {
    @Inject ComparisonQueries queries;
    @Inject EditionTables tables;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject Units units;

    /** Every published edition of every region, the newest year first. */
    public List<Campaign> editions() {
        List<Campaign> all = new ArrayList<>();
        for (Region region : units.regions()) {
            campaigns.ofRegion(region.code()).stream()
                    .filter(PublishedComparisons::isPublished)
                    .forEach(all::add);
        }
        all.sort(
                comparing(Campaign::year)
                        .reversed()
                        .thenComparing(campaign -> campaign.region().digits()));
        return all;
    }

    /**
     * @param unitsToo whether single units are wanted beside the counties
     * @throws NotPublished if it is not published, or there is none
     */
    public PublishedEdition one(TerytCode region, int year, boolean unitsToo) {
        List<Campaign> all = campaigns.ofRegion(region);
        Campaign campaign =
                all.stream()
                        .filter(each -> each.year() == year && isPublished(each))
                        .findFirst()
                        .orElseThrow(() -> new NotPublished(region, year));
        Editions editions =
                new Editions(
                        all,
                        List.of(units.region(region)),
                        false,
                        some -> tables.of(some, queries, questionnaires));
        Selection selection = Selection.of(region, year);
        Desk counties = new Desk(selection, editions, year);
        List<PublishedEdition.Place> places = new ArrayList<>();
        places.add(place(counties.whole(), counties, null));
        counties.lines().forEach(line -> places.add(place(line, counties, region)));
        if (unitsToo && editions.least() == 1) {
            Desk single = counties.of(selection.with("level", "units"));
            single.lines().stream()
                    .filter(line -> line.answered() > 0)
                    .forEach(line -> places.add(place(line, single, line.county().code())));
        }
        return new PublishedEdition(
                campaign,
                questionnaires.edition(campaign.edition()),
                editions.least(),
                queries.fingerprints(List.of(campaign)).getOrDefault(campaign.id(), ""),
                places);
    }

    private static boolean isPublished(Campaign campaign) {
        return campaign.state() == Campaign.State.PUBLISHED;
    }

    private static PublishedEdition.Place place(Line line, Desk desk, @Nullable TerytCode within) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        desk.measures().keySet().forEach(code -> figures.put(code, line.figure(code)));
        return new PublishedEdition.Place(
                line.place().level(),
                line.place().code(),
                line.place().label(),
                within,
                line.asked(),
                line.answered(),
                figures);
    }
}
