package pl.paktometr.web.response;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.response.ResponseRow;
import pl.paktometr.response.ResponseState;
import pl.paktometr.response.Responses;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;
import pl.paktometr.web.shared.Messages;
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
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private List<String> chosen = List.of();
    private String region = "";
    private String year = "";
    private String state = "";
    private String county = "";
    private String text = "";
    private final Once<List<ResponseRow>> all =
            new Once<>(() -> responses.list(TerytCode.of(region), year(), Optional.empty()));
    private final Once<List<County>> counties =
            new Once<>(() -> units.countiesOf(TerytCode.of(region)));

    /** Before Faces asks which forms of the page are there at all. */
    @PostConstruct
    void read() {
        region = Parameter.text(request.getParameter("region"));
        year = Parameter.text(request.getParameter("year"));
        state = Parameter.text(request.getParameter("state"));
        county = Parameter.text(request.getParameter("county"));
        text = Parameter.text(request.getParameter("text"));
    }

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

    /** Those that wait for a decision, among those shown. */
    public List<SelectItem> getSubmitted() {
        return getRows().stream()
                .filter(row -> row.state() == ResponseState.SUBMITTED)
                .map(row -> new SelectItem(row.unit().code().digits(), unitName(row)))
                .toList();
    }

    public String accept() {
        responses.acceptAll(
                TerytCode.of(region), year(), chosen.stream().map(TerytCode::of).toList());
        messages.done("response_list.accepted", chosen.size());
        return "/response/list.xhtml?faces-redirect=true&region=%s&year=%d"
                .formatted(region, year());
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
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

    public String getYear() {
        return year;
    }

    public String getState() {
        return state;
    }

    public String getCounty() {
        return county;
    }

    public String getText() {
        return text;
    }
}
