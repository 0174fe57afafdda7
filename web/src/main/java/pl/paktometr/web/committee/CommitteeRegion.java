package pl.paktometr.web.committee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.shared.Roles;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;
import pl.paktometr.web.response.Words;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/**
 * The region whose committee a page is about: the address's, or the visitor's own, or the first.
 */
@Named
@RequestScoped
public class CommitteeRegion {
    @Inject Units units;
    @Inject Campaigns campaigns;
    @Inject Access access;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private String asked = "";
    private final Once<List<County>> counties = new Once<>(() -> units.countiesOf(code()));
    private final Once<List<Campaign>> editions = new Once<>(() -> campaigns.ofRegion(code()));

    @PostConstruct
    void read() {
        asked = Parameter.text(request.getParameter("region"));
    }

    TerytCode code() {
        if (!asked.isEmpty()) {
            return TerytCode.of(asked);
        }
        TerytCode own = access.caller().region();
        return own == null ? units.regions().get(0).code() : own;
    }

    public String getDigits() {
        return code().digits();
    }

    public String getName() {
        return units.region(code()).name();
    }

    public String county(TerytCode any) {
        return counties.get().stream()
                .filter(county -> county.code().equals(any))
                .findFirst()
                .map(each -> Words.county(each, texts))
                .orElseGet(any::digits);
    }

    /** Codes by name, as a choice takes them. */
    public Map<String, String> getCounties() {
        Map<String, String> choices = new LinkedHashMap<>();
        counties.get()
                .forEach(
                        county -> choices.put(Words.county(county, texts), county.code().digits()));
        return choices;
    }

    public Map<String, Integer> getYears() {
        Map<String, Integer> choices = new LinkedHashMap<>();
        editions.get().forEach(each -> choices.put(Integer.toString(each.year()), each.year()));
        return choices;
    }

    public boolean isPreparing() {
        return request.isUserInRole(Roles.ANALYST);
    }

    public boolean isRecommending() {
        return isPreparing() || request.isUserInRole(Roles.COMMITTEE);
    }
}
