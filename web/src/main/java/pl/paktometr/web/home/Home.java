package pl.paktometr.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.account.Role;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.campaign.Deadline;
import pl.paktometr.response.ResponseRow;
import pl.paktometr.response.Responses;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;
import pl.paktometr.web.response.AddressedResponse;
import pl.paktometr.web.response.EarlierScores;
import pl.paktometr.web.response.StateCount;
import pl.paktometr.web.shared.Once;

/** The first page: each role finds what is to be done next. */
@Named
@RequestScoped
public class Home {

    @Inject Access access;
    @Inject Campaigns campaigns;
    @Inject Responses responses;
    @Inject Units units;
    @Inject EarlierScores earlier;
    @Inject AddressedResponse addressed;

    private final Once<List<Campaign>> ofRegion = new Once<>(() -> campaigns.ofRegion(region()));
    private final Once<List<Round>> rounds =
            new Once<>(() -> ofRegion.get().stream().map(this::round).toList());

    private final Once<Optional<Campaign>> campaign = new Once<>(this::readCampaign);
    private final Once<Optional<AddressedResponse>> response = new Once<>(this::readResponse);
    private final Once<List<EarlierScores.YearScore>> before =
            new Once<>(
                    () ->
                            Optional.ofNullable(getCampaign())
                                    .map(it -> earlier.before(it.year(), caller().ownUnit()))
                                    .orElse(List.of()));

    /** A campaign with how far its responses are. */
    public record Round(Campaign campaign, int asked, int answered, List<StateCount> states) {}

    /** A region with its campaigns, newest first. */
    public record RegionRounds(Region region, List<Campaign> campaigns) {}

    /** The page's part for the visitor: unit, region or administrator. */
    public String getPart() {
        Role.Scope scope = caller().role().scope();
        return switch (scope) {
            case EVERYTHING -> "administrator";
            case COUNTRY -> "country";
            case REGION -> "region";
            case UNIT -> "unit";
        };
    }

    /**
     * The round that runs and asks the unit; if none does, the newest. Null if the region has none.
     */
    public @Nullable Campaign getCampaign() {
        return campaign.get().orElse(null);
    }

    private Optional<Campaign> readCampaign() {
        List<Campaign> all = ofRegion.get();
        return all.stream()
                .filter(each -> each.state() == Campaign.State.OPEN && asksUs(each))
                .findFirst()
                .or(() -> all.stream().filter(this::asksUs).findFirst())
                .or(() -> all.stream().findFirst());
    }

    private boolean asksUs(Campaign each) {
        return campaigns.asks(each.id(), caller().ownUnit());
    }

    /**
     * The unit's response to {@link #getCampaign}; null if there is none or the unit is not asked.
     */
    public @Nullable AddressedResponse getResponse() {
        return response.get().orElse(null);
    }

    private Optional<AddressedResponse> readResponse() {
        return campaign.get()
                .filter(this::asksUs)
                .map(
                        each -> {
                            addressed.about(
                                    each.region().digits(),
                                    String.valueOf(each.year()),
                                    caller().ownUnit().digits());
                            return addressed;
                        });
    }

    /** The first area that is not complete; when all are, the last check. */
    public String getNextStep() {
        return addressed.getAreas().stream()
                .filter(area -> !area.complete())
                .findFirst()
                .map(area -> addressed.link("area") + "&area=" + area.area().code())
                .orElseGet(() -> addressed.link("review"));
    }

    public List<EarlierScores.YearScore> getEarlier() {
        return before.get();
    }

    public List<Round> getRounds() {
        return rounds.get();
    }

    public List<RegionRounds> getRegions() {
        return units.regions().stream()
                .map(region -> new RegionRounds(region, campaigns.ofRegion(region.code())))
                .toList();
    }

    public Deadline deadline(Campaign campaign) {
        return campaign.deadline();
    }

    private Round round(Campaign campaign) {
        List<ResponseRow> rows =
                responses.list(campaign.region(), campaign.year(), Optional.empty());
        long answered = rows.stream().filter(row -> row.state().answered()).count();
        return new Round(campaign, rows.size(), (int) answered, StateCount.of(rows));
    }

    private TerytCode region() {
        Caller caller = caller();
        TerytCode region = caller.region();
        return region == null ? caller.ownUnit().region() : region;
    }

    private Caller caller() {
        return access.caller();
    }
}
