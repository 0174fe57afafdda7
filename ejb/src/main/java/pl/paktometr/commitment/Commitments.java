package pl.paktometr.commitment;

import static java.util.stream.Collectors.toMap;
import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.COMMITTEE;
import static pl.paktometr.shared.Roles.SIGNATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Page;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;
import pl.paktometr.unit.Units;

/** Door to what signatories say of the pact's commitments. Only submissions in force count. */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE})
public class Commitments {
    /** Names are in the order of the Polish alphabet already. */
    private static final Comparator<AskedUnit> BY_COUNTY =
            Comparator.comparing(AskedUnit::county)
                    .thenComparing(unit -> unit.kind() != UnitKind.LAND_COUNTY);

    @Inject CommitmentQueries queries;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject Units units;
    @Inject Access access;
    @Inject Event<Deed> deeds;

    /** Article × county, of all counties in which a signatory was asked. */
    public RegionCommitments ofRegion(TerytCode region, int year) {
        access.mayReadRegion(region);
        campaigns.mayShowUnits(region);
        Campaign campaign = campaigns.one(region, year);
        Answered answered = answered(campaign, signatories(campaign), false);
        return new RegionCommitments(
                campaign,
                answered.askedCounties(),
                answered.lines(queries.means(campaign.id(), "", evidence(answered))));
    }

    /**
     * Article × unit, with what was done in words.
     *
     * @throws NoSuchCounty if nobody was asked there
     */
    public CountyCommitments ofCounty(TerytCode region, int year, TerytCode county) {
        access.mayReadRegion(region);
        campaigns.mayShowUnits(region);
        Campaign campaign = campaigns.one(region, year);
        Answered answered = answered(campaign, signatories(campaign, county), true);
        return new CountyCommitments(
                campaign,
                Optional.ofNullable(counties(region).get(county.digits()))
                        .orElseThrow(() -> new NoSuchCounty(county)),
                answered.lines(queries.means(campaign.id(), county.digits(), evidence(answered))),
                units(campaign, answered));
    }

    /**
     * What every signatory says of one article, by county, its office first, then by name.
     *
     * @param county only its units; empty for all
     * @param first of the page, counted from 0
     * @throws NoSuchArticle if the questionnaire asks about none of that number
     * @throws NoSuchCounty if nobody was asked there
     */
    public Page<SignatoryCommitments> ofArticle(
            TerytCode region,
            int year,
            String article,
            Optional<TerytCode> county,
            int first,
            int size) {
        access.mayReadRegion(region);
        campaigns.mayShowUnits(region);
        Campaign campaign = campaigns.one(region, year);
        List<AskedUnit> asked =
                county.map(code -> signatories(campaign, code))
                        .orElseGet(() -> signatories(campaign));
        List<AskedUnit> page = asked.stream().skip(first).limit(size).toList();
        Answered all = answered(campaign, page, true);
        List<Commitment> only =
                all.commitments().stream().filter(it -> it.article().equals(article)).toList();
        if (only.isEmpty()) {
            throw new NoSuchArticle(article);
        }
        Answered answered = new Answered(only, page, all.counties(), all.answers());
        return new Page<>(units(campaign, answered), asked.size());
    }

    /**
     * The commitments of one unit; none if it was no signatory when it was asked.
     *
     * @throws pl.paktometr.campaign.UnitNotAsked if the campaign does not ask that unit
     */
    @RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE, CLERK, SIGNATORY})
    public List<UnitCommitment> ofUnit(TerytCode region, int year, TerytCode unit) {
        Campaign campaign = campaigns.one(region, year);
        AskedUnit asked = campaigns.asked(campaign.id(), unit);
        access.mayRead(asked.code());
        campaigns.mayShow(asked.code());
        return asked.signatory()
                ? units(campaign, answered(campaign, List.of(asked), true)).get(0).commitments()
                : List.of();
    }

    /**
     * Everything, to be taken away as a file.
     *
     * @param county only its units; empty for all
     * @throws NoSuchCounty if nobody was asked there
     */
    public List<SignatoryCommitments> export(
            TerytCode region, int year, Optional<TerytCode> county) {
        access.mayReadRegion(region);
        campaigns.mayShowUnits(region);
        Campaign campaign = campaigns.one(region, year);
        deeds.fire(
                Deed.inRegion(
                        Deed.Kind.EXPORTED,
                        region.digits(),
                        (year + " commitments.csv " + county.map(TerytCode::digits).orElse(""))
                                .strip()));
        return units(
                campaign,
                answered(
                        campaign,
                        county.map(code -> signatories(campaign, code))
                                .orElseGet(() -> signatories(campaign)),
                        true));
    }

    private Answered answered(Campaign campaign, List<AskedUnit> signatories, boolean withWords) {
        List<Commitment> commitments = Commitment.in(questionnaires.edition(campaign.edition()));
        List<String> codes =
                commitments.stream()
                        .flatMap(
                                commitment ->
                                        Stream.concat(
                                                Stream.of(commitment.answer()),
                                                commitment.words().stream()
                                                        .filter(words -> withWords)))
                        .map(Question::code)
                        .toList();
        return new Answered(
                commitments,
                signatories,
                counties(campaign.region()),
                queries.answers(campaign.id(), digits(signatories), codes));
    }

    private List<SignatoryCommitments> units(Campaign campaign, Answered answered) {
        return answered.units(
                queries.scores(campaign.id(), digits(answered.signatories()), evidence(answered)));
    }

    private List<AskedUnit> signatories(Campaign campaign) {
        return campaigns.asked(campaign.id()).stream()
                .filter(AskedUnit::signatory)
                .sorted(BY_COUNTY)
                .toList();
    }

    /** A county may have been asked without a signatory in it. */
    private List<AskedUnit> signatories(Campaign campaign, TerytCode county) {
        List<AskedUnit> asked =
                campaigns.asked(campaign.id()).stream()
                        .filter(unit -> unit.county().equals(county))
                        .toList();
        if (asked.isEmpty()) {
            throw new NoSuchCounty(county);
        }
        return asked.stream().filter(AskedUnit::signatory).sorted(BY_COUNTY).toList();
    }

    private Map<String, County> counties(TerytCode region) {
        return units.countiesOf(region).stream()
                .collect(toMap(county -> county.code().digits(), county -> county));
    }

    private static List<String> evidence(Answered answered) {
        return answered.commitments().stream()
                .flatMap(commitment -> commitment.evidence().stream())
                .map(Result::code)
                .distinct()
                .toList();
    }

    private static List<String> digits(List<AskedUnit> units) {
        return units.stream().map(unit -> unit.code().digits()).toList();
    }
}
