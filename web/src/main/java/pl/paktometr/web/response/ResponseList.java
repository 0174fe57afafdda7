package pl.paktometr.web.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.response.ResponseRow;
import pl.paktometr.response.Responses;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** How far everyone asked is: the list the regional office chases from. */
@Named
@RequestScoped
public class ResponseList {

    @Inject Responses responses;
    @Inject Campaigns campaigns;
    @Inject Units units;
    @Inject Texts texts;

    private String region = "";
    private String year = "";
    private String state = "";
    private String county = "";
    private String text = "";
    private final Once<List<ResponseRow>> all =
            new Once<>(() -> responses.list(TerytCode.of(region), year(), Optional.empty()));
    private final Once<List<County>> counties =
            new Once<>(() -> units.countiesOf(TerytCode.of(region)));

    /**
     * Before the page begins to be written, so that another can still take its place.
     *
     * @throws pl.paktometr.shared.BusinessRuleBroken if there is none, or not for this visitor
     */
    public void load() {
        all.get();
    }

    public Campaign getCampaign() {
        return campaigns.one(TerytCode.of(region), year());
    }

    public List<County> getCounties() {
        return counties.get();
    }

    /** Of the whole campaign, whatever the filter. */
    public List<StateCount> getCounts() {
        return StateCount.of(all.get());
    }

    public int getAsked() {
        return all.get().size();
    }

    public List<ResponseRow> getRows() {
        return all.get().stream().filter(this::isWanted).toList();
    }

    public String unitName(ResponseRow row) {
        return texts.message(Words.unit(row.unit()));
    }

    public String countyName(ResponseRow row) {
        return getCounties().stream()
                .filter(each -> each.code().equals(row.unit().county()))
                .findFirst()
                .map(County::name)
                .orElse("");
    }

    /** The address of one of the pages about that response. */
    public String link(String page, ResponseRow row) {
        return "/response/%s.xhtml?region=%s&year=%d&unit=%s"
                .formatted(page, region, year(), row.unit().teryt());
    }

    private boolean isWanted(ResponseRow row) {
        return (state.isEmpty() || row.state().name().equals(state))
                && (county.isEmpty() || row.unit().county().digits().equals(county))
                && Stream.of(unitName(row), row.unit().teryt())
                        .anyMatch(each -> lower(each).contains(lower(text.strip())));
    }

    private String lower(String word) {
        return word.toLowerCase(Locale.forLanguageTag("pl"));
    }

    private int year() {
        return Parameter.year(year);
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

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = Parameter.text(state);
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(@Nullable String county) {
        this.county = Parameter.text(county);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Parameter.text(text);
    }
}
