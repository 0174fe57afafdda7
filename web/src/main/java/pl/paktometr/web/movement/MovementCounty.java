package pl.paktometr.web.movement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.movement.CountyMovement;
import pl.paktometr.movement.CountyStep;
import pl.paktometr.movement.Movements;
import pl.paktometr.movement.UnitMovement;
import pl.paktometr.movement.Untold;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;
import pl.paktometr.web.response.Words;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** Why a county's mean moved. */
@Named
@RequestScoped
public class MovementCounty {

    @Inject Movements movements;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject Units units;
    @Inject MovementWords words;
    @Inject Texts texts;

    private String region = "";
    private String year = "";
    private String county = "";
    private final Once<CountyMovement> movement =
            new Once<>(
                    () ->
                            movements.ofCounty(
                                    TerytCode.of(region), getYearNumber(), TerytCode.of(county)));
    private final Once<List<StepOnPage>> steps = new Once<>(this::onPage);

    /**
     * @throws pl.paktometr.shared.BusinessRuleBroken if there is none, or not for this visitor
     */
    public void load() {
        getMovement();
    }

    public CountyMovement getMovement() {
        return movement.get();
    }

    public String getTitle() {
        return texts.of("movement_county.title_of", getCountyName(), getYear());
    }

    public String getCountyName() {
        return units.countiesOf(TerytCode.of(region)).stream()
                .filter(each -> each.code().equals(getMovement().county()))
                .findFirst()
                .map(each -> Words.county(each, texts))
                .orElse(county);
    }

    public String getSentence() {
        return words.sentence(getMovement().last(), getMovement().now());
    }

    public List<StepOnPage> getSteps() {
        return steps.get();
    }

    public String name(UnitMovement unit) {
        return texts.message(Words.unit(unit.unit()));
    }

    /** Empty for a unit that this year's edition does not ask. */
    public String link(UnitMovement unit) {
        if (unit.untold() == Untold.NOT_ASKED) {
            return "";
        }
        return "/movement/unit.xhtml?region=%s&year=%s&unit=%s"
                .formatted(region, year, unit.unit().teryt());
    }

    /** Why a unit has no total, where it has none. */
    public Absence getNothing() {
        return Absence.NO_DATA;
    }

    /** For what draws a picture of the table. */
    public String value(@Nullable BigDecimal points) {
        return StepOnPage.value(points);
    }

    public int getYearNumber() {
        return Parameter.year(year);
    }

    private List<StepOnPage> onPage() {
        Questionnaire questionnaire =
                questionnaires.edition(
                        campaigns.one(TerytCode.of(region), getYearNumber()).edition());
        List<StepOnPage> all = new ArrayList<>();
        BigDecimal arrived = getMovement().last();
        for (CountyStep step : getMovement().steps()) {
            all.add(
                    new StepOnPage(
                            step.cause(),
                            words.label(step.cause(), step.result(), questionnaire),
                            "#units",
                            false,
                            null,
                            null,
                            Objects.requireNonNull(arrived),
                            step.total(),
                            List.of(),
                            step.units()));
            arrived = step.total();
        }
        return all;
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

    public String getCounty() {
        return county;
    }

    public void setCounty(@Nullable String county) {
        this.county = Parameter.text(county);
    }
}
