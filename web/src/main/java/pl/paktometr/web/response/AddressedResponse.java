package pl.paktometr.web.response;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Deadline;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.ResponseView;
import pl.paktometr.response.Responses;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.Scores;
import pl.paktometr.shared.Roles;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/**
 * The response that a page's address names by region, year and unit; in pages {@code #{addressed}}.
 */
@Named("addressed")
@RequestScoped
public class AddressedResponse {

    @Inject Responses responses;
    @Inject Questionnaires questionnaires;
    @Inject Scores scores;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private String region = "";
    private String year = "";
    private String unit = "";
    private final Once<ResponseView> view =
            new Once<>(() -> responses.of(region(), year(), TerytCode.of(unit)));
    private final Once<ScoreSheet> sheet = new Once<>(() -> scores.of(getView()));
    private final Once<List<AreaProgress>> areas =
            new Once<>(() -> AreaProgress.of(getQuestionnaire(), getView()));

    /**
     * Faces would set view parameters later than it asks which buttons of a posted form are there
     * at all, and that depends on the response.
     */
    @PostConstruct
    void read() {
        about(parameter("region"), parameter("year"), parameter("unit"));
    }

    /** For a page that leads to a response without being about one. */
    public void about(String region, String year, String unit) {
        this.region = region;
        this.year = year;
        this.unit = unit;
    }

    /**
     * Before the page begins to be written, so that another can still take its place.
     *
     * @throws pl.paktometr.shared.BusinessRuleBroken if there is none, or not for this visitor
     */
    public void load() {
        getView();
    }

    public ResponseView getView() {
        return view.get();
    }

    public Campaign getCampaign() {
        return getView().campaign();
    }

    public AskedUnit getAsked() {
        return getView().unit();
    }

    public Questionnaire getQuestionnaire() {
        return questionnaires.edition(getCampaign().edition());
    }

    /** Of the submission in force, otherwise a preliminary one. */
    public ScoreSheet getSheet() {
        return sheet.get();
    }

    /** Null before anything that counts is answered. */
    public @Nullable BigDecimal getTotal() {
        return getSheet().total().map(Points::shown).orElse(null);
    }

    public List<AreaProgress> getAreas() {
        return areas.get();
    }

    public Deadline getDeadline() {
        return getCampaign().deadline();
    }

    /** gmina wiejska Chmielno, powiat kartuski. */
    public String getUnitName() {
        return texts.message(Words.unit(getAsked()));
    }

    /** Whether this visitor may change answers now. */
    public boolean isEditable() {
        return isOwn() && getView().editable();
    }

    /** Whether this visitor answers for the unit, and does not only read. */
    public boolean isOwn() {
        return request.isUserInRole(Roles.CLERK) || request.isUserInRole(Roles.SIGNATORY);
    }

    /** Why nothing can be changed and who can change that; the key of a text. */
    public String getLock() {
        if (!isOwn()) {
            return "response.locked.read_only";
        }
        Enum<?> reason =
                getCampaign().state() == Campaign.State.OPEN
                        ? getView().state()
                        : getCampaign().state();
        return "response.locked." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** The address of one of the pages about this response, such as {@code area}. */
    public String link(String page) {
        return at("/response/" + page + ".xhtml");
    }

    /** The address of any page about this unit and year. */
    public String at(String path) {
        return "%s?region=%s&year=%d&unit=%s".formatted(path, region(), year(), getAsked().teryt());
    }

    /** Where the API keeps this response. */
    public String getApi() {
        return "/api/v1/regions/%s/campaigns/%d/responses/%s"
                .formatted(region(), year(), getAsked().teryt());
    }

    TerytCode region() {
        return TerytCode.of(region);
    }

    int year() {
        return Parameter.year(year);
    }

    TerytCode unit() {
        return getAsked().code();
    }

    private String parameter(String name) {
        return Parameter.text(request.getParameter(name));
    }
}
