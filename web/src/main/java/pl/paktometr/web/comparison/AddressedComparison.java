package pl.paktometr.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.comparison.Aggregate;
import pl.paktometr.comparison.Comparisons;
import pl.paktometr.comparison.RegionComparison;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.unit.County;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/**
 * The comparison that a page's address names by region, year and method; in pages {@code
 * #{compared}}. Without a region it is the visitor's own, without a year the latest.
 */
@Named("compared")
@RequestScoped
public class AddressedComparison {

    @Inject Comparisons comparisons;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject Units units;
    @Inject Access access;
    @Inject Texts texts;

    private String region = "";
    private String year = "";
    private String method = Aggregate.MEAN.code();
    private final Once<List<Campaign>> all = new Once<>(() -> campaigns.ofRegion(region()));
    private @Nullable RegionComparison comparison;

    /** The region's campaigns, newest first. */
    public List<Campaign> getCampaigns() {
        return all.get();
    }

    /** Null where the region has no campaign at all. */
    public @Nullable RegionComparison getComparison() {
        if (comparison == null && !(year.isEmpty() && getCampaigns().isEmpty())) {
            comparison = comparisons.counties(region(), year(), Aggregate.of(method));
        }
        return comparison;
    }

    /** The areas with figures of their own, in order. */
    public List<Area> getAreas() {
        return Optional.ofNullable(getComparison())
                .map(it -> questionnaires.edition(it.campaign().edition()).scoredAreas())
                .orElse(List.of());
    }

    public Aggregate[] getMethods() {
        return Aggregate.values();
    }

    public String getRegionName() {
        return units.regions().stream()
                .filter(each -> each.code().equals(region()))
                .findFirst()
                .map(Region::name)
                .orElse("");
    }

    /** powiat kartuski, but Gdańsk. */
    public String name(County county) {
        return county.city() ? county.name() : texts.of("response.unit.land_county", county.name());
    }

    /** The address of the page about one county. */
    public String link(County county) {
        return "/comparison/county.xhtml?region=%s&year=%d&county=%s&method=%s"
                .formatted(region(), year(), county.code(), method);
    }

    public String getCountiesLink() {
        return "/comparison/counties.xhtml?region=%s&year=%d&method=%s"
                .formatted(region(), year(), method);
    }

    /** Where the API gives the campaign as a file. */
    public String getExport() {
        return "/api/v1/regions/%s/campaigns/%d/exports/campaign.xlsx?lang=%s"
                .formatted(region(), year(), texts.locale().getLanguage());
    }

    TerytCode region() {
        return region.isEmpty() ? ownRegion() : TerytCode.of(region);
    }

    int year() {
        return year.isEmpty() ? getCampaigns().get(0).year() : Parameter.year(year);
    }

    private TerytCode ownRegion() {
        return Optional.ofNullable(access.caller().region())
                .orElseGet(() -> units.regions().get(0).code());
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = Parameter.text(region);
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = Parameter.text(year);
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(@Nullable String method) {
        this.method = method == null || method.isEmpty() ? Aggregate.MEAN.code() : method;
    }
}
