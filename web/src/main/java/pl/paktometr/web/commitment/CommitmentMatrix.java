package pl.paktometr.web.commitment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.commitment.Commitment;
import pl.paktometr.commitment.Commitments;
import pl.paktometr.commitment.CountyCommitments;
import pl.paktometr.commitment.RegionCommitments;
import pl.paktometr.commitment.SignatoryCommitments;
import pl.paktometr.pact.Article;
import pl.paktometr.pact.Pacts;
import pl.paktometr.shared.Page;
import pl.paktometr.shared.Roles;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;
import pl.paktometr.web.response.Words;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/**
 * The commitments of a region by county, of a county by unit, or one article with everybody's
 * words, as the address asks. Without a region it is the visitor's own, without a year the latest.
 */
@Named
@RequestScoped
public class CommitmentMatrix {

    private static final int SIZE = 25;

    @Inject Commitments commitments;
    @Inject CommitmentWords words;
    @Inject Campaigns campaigns;
    @Inject Pacts pacts;
    @Inject Units units;
    @Inject Access access;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private String region = "";
    private String year = "";
    private String county = "";
    private String article = "";
    private int first;
    private final Once<List<Campaign>> all = new Once<>(() -> campaigns.ofRegion(regionCode()));
    private final Once<RegionCommitments> ofRegion =
            new Once<>(() -> commitments.ofRegion(regionCode(), getYearNumber()));
    private final Once<CountyCommitments> ofCounty =
            new Once<>(
                    () ->
                            commitments.ofCounty(
                                    regionCode(), getYearNumber(), TerytCode.of(county)));
    private final Once<Page<SignatoryCommitments>> ofArticle =
            new Once<>(
                    () ->
                            commitments.ofArticle(
                                    regionCode(),
                                    getYearNumber(),
                                    article,
                                    Optional.of(county)
                                            .filter(it -> !it.isEmpty())
                                            .map(TerytCode::of),
                                    first,
                                    SIZE));

    /** A posted comment asks what it is about earlier than Faces sets view parameters. */
    @PostConstruct
    void read() {
        region = parameter("region");
        year = parameter("year");
        county = parameter("county");
        article = parameter("article");
        String from = parameter("first");
        first = from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0;
    }

    /**
     * @throws pl.paktometr.shared.BusinessRuleBroken if there is none, or not for this visitor
     */
    public void load() {
        if (isWithoutCampaign()) {
            access.mayReadRegion(regionCode());
        } else {
            getRegionCommitments();
            if (isCountyShown()) {
                getCountyCommitments();
            } else if (isArticleShown()) {
                getUnits();
            }
        }
    }

    public boolean isWithoutCampaign() {
        return year.isEmpty() && all.get().isEmpty();
    }

    public boolean isArticleShown() {
        return !isWithoutCampaign() && !article.isEmpty();
    }

    public boolean isCountyShown() {
        return !isWithoutCampaign() && article.isEmpty() && !county.isEmpty();
    }

    public boolean isRegionShown() {
        return !isWithoutCampaign() && article.isEmpty() && county.isEmpty();
    }

    public RegionCommitments getRegionCommitments() {
        return ofRegion.get();
    }

    public CountyCommitments getCountyCommitments() {
        return ofCounty.get();
    }

    /** What each signatory says of the article, a page of them. */
    public Page<SignatoryCommitments> getUnits() {
        return ofArticle.get();
    }

    public String getTitle() {
        if (isWithoutCampaign()) {
            return texts.of("commitment_matrix.title");
        }
        String where =
                isArticleShown()
                        ? words.name(getCommitment())
                        : isCountyShown() ? name(getCountyCommitments().county()) : getRegionName();
        return texts.of("commitment_matrix.title_of", where, getYearNumber());
    }

    /** The one the page is about. */
    public Commitment getCommitment() {
        return getAsked().stream()
                .filter(each -> each.article().equals(article))
                .findFirst()
                .orElseThrow();
    }

    public List<Commitment> getAsked() {
        return getRegionCommitments().lines().stream().map(line -> line.commitment()).toList();
    }

    /** In short words what the pact says there; none where the product ships no pact. */
    public List<Article.Paragraph> getParagraphs() {
        return pacts.find(regionCode()).stream()
                .flatMap(pact -> pact.articles().stream())
                .filter(each -> String.valueOf(each.number()).equals(article))
                .flatMap(each -> each.paragraphs().stream())
                .toList();
    }

    public List<Campaign> getCampaigns() {
        return all.get();
    }

    public String getRegionName() {
        return units.region(regionCode()).name();
    }

    public String name(County each) {
        return Words.county(each, texts);
    }

    public String name(AskedUnit unit) {
        return texts.message(Words.unit(unit));
    }

    public String link(String ofCounty, String ofArticle) {
        return "/commitment/matrix.xhtml?region=%s&year=%d%s%s"
                .formatted(
                        regionCode(),
                        getYearNumber(),
                        ofCounty.isEmpty() ? "" : "&county=" + ofCounty,
                        ofArticle.isEmpty() ? "" : "&article=" + ofArticle);
    }

    /** The unit's score sheet; empty for whoever may not see it. */
    public String scoreLink(AskedUnit unit) {
        return request.isUserInRole(Roles.ADMINISTRATOR)
                ? ""
                : "/response/score.xhtml?region=%s&year=%d&unit=%s"
                        .formatted(regionCode(), getYearNumber(), unit.teryt());
    }

    /** The address under which a comment on what is shown is kept. */
    public String getView() {
        return "commitments"
                + (county.isEmpty() ? "" : ";county=" + county)
                + (article.isEmpty() ? "" : ";article=" + article);
    }

    /** Where the API gives it all as a file. */
    public String getFile() {
        return "/api/v1/regions/%s/campaigns/%d/commitments.csv?lang=%s%s"
                .formatted(
                        regionCode(),
                        getYearNumber(),
                        texts.locale().getLanguage(),
                        county.isEmpty() ? "" : "&county=" + county);
    }

    public int getSize() {
        return SIZE;
    }

    public int getYearNumber() {
        return year.isEmpty() && !all.get().isEmpty()
                ? all.get().get(0).year()
                : Parameter.year(year);
    }

    /** As it is, whether the address says it or not. */
    public String getRegionCode() {
        return regionCode().digits();
    }

    private TerytCode regionCode() {
        return region.isEmpty()
                ? Optional.ofNullable(access.caller().region())
                        .orElseGet(() -> units.regions().get(0).code())
                : TerytCode.of(region);
    }

    public String getCounty() {
        return county;
    }

    public String getArticle() {
        return article;
    }

    public int getFirst() {
        return first;
    }

    private String parameter(String name) {
        return Parameter.text(request.getParameter(name));
    }
}
