package pl.paktometr.web.movement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.movement.Cause;
import pl.paktometr.movement.ChangedAnswer;
import pl.paktometr.movement.Movements;
import pl.paktometr.movement.Step;
import pl.paktometr.movement.UnitMovement;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.shared.Roles;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.response.Words;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** Why one unit's score moved. */
@Named
@RequestScoped
public class MovementUnit {

    @Inject Movements movements;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject MovementWords words;
    @Inject Texts texts;
    @Inject Formats fmt;
    @Inject HttpServletRequest request;

    private String region = "";
    private String year = "";
    private String unit = "";
    private final Once<UnitMovement> movement =
            new Once<>(
                    () ->
                            movements.ofUnit(
                                    TerytCode.of(region), getYearNumber(), TerytCode.of(unit)));
    private final Once<Questionnaire> questionnaire =
            new Once<>(
                    () ->
                            questionnaires.edition(
                                    campaigns
                                            .one(TerytCode.of(region), getYearNumber())
                                            .edition()));
    private final Once<List<StepOnPage>> steps = new Once<>(this::onPage);

    /**
     * @throws pl.paktometr.shared.BusinessRuleBroken if there is none, or not for this visitor
     */
    public void load() {
        getMovement();
    }

    public UnitMovement getMovement() {
        return movement.get();
    }

    public String getTitle() {
        return texts.of("movement_unit.title_of", getUnitName(), getYear());
    }

    public String getUnitName() {
        return texts.message(Words.unit(getMovement().unit()));
    }

    public List<StepOnPage> getSteps() {
        return steps.get();
    }

    public String getSentence() {
        return words.sentence(getMovement().last(), getMovement().now());
    }

    /** The score sheet of a year; empty for whoever may not see one. */
    public String scoreLink(int ofYear) {
        return maySeeAnswers()
                ? "/response/score.xhtml?region=%s&year=%d&unit=%s"
                        .formatted(region, ofYear, getMovement().unit().teryt())
                : "";
    }

    /** Where the county as a whole is explained; empty for whoever may not see it. */
    public String getCountyLink() {
        boolean may =
                Stream.of(Roles.ANALYST, Roles.COMMITTEE, Roles.ADMINISTRATOR)
                        .anyMatch(request::isUserInRole);
        return may
                ? "/movement/county.xhtml?region=%s&year=%s&county=%s"
                        .formatted(region, year, getMovement().unit().county())
                : "";
    }

    /** For what draws a picture of the table. */
    public String value(@Nullable BigDecimal points) {
        return StepOnPage.value(points);
    }

    public int getYearNumber() {
        return Parameter.year(year);
    }

    private List<StepOnPage> onPage() {
        List<StepOnPage> all = new ArrayList<>();
        BigDecimal arrived = getMovement().last();
        for (Step step : getMovement().steps()) {
            all.add(onPage(step, Objects.requireNonNull(arrived)));
            arrived = step.total();
        }
        return all;
    }

    private StepOnPage onPage(Step step, BigDecimal arrived) {
        String sheet = scoreLink(getYearNumber());
        String anchor = step.result() == null ? "" : "#result-" + step.result();
        return new StepOnPage(
                step.cause(),
                words.label(step.cause(), step.result(), questionnaire.get()),
                sheet.isEmpty() ? "" : sheet + anchor,
                step.result() != null,
                step.before(),
                step.after(),
                arrived,
                step.total(),
                step.cause() == Cause.POPULATION
                        ? List.of(inhabitants())
                        : step.changed().stream().map(this::onPage).toList(),
                0);
    }

    private StepOnPage.ChangeOnPage inhabitants() {
        AskedUnit then = getMovement().then();
        return new StepOnPage.ChangeOnPage(
                texts.of("movement.inhabitants"),
                "",
                fmt.number(then == null ? null : then.population()),
                fmt.number(getMovement().unit().population()));
    }

    private StepOnPage.ChangeOnPage onPage(ChangedAnswer changed) {
        Question question = questionnaire.get().question(changed.code());
        String area = changed.code().replaceFirst("[0-9].*", "");
        return new StepOnPage.ChangeOnPage(
                changed.code() + " " + question.label().in(texts.locale()),
                maySeeAnswers()
                        ? "/response/area.xhtml?region=%s&year=%s&unit=%s&area=%s#%s"
                                .formatted(
                                        region,
                                        year,
                                        getMovement().unit().teryt(),
                                        area,
                                        changed.code())
                        : "",
                shown(question, changed.before()),
                shown(question, changed.after()));
    }

    private String shown(Question question, @Nullable AnswerValue value) {
        return Optional.ofNullable(value)
                .map(
                        answer ->
                                answer.reason()
                                        .map(because -> texts.of("answers.not_applicable", because))
                                        .orElseGet(
                                                () ->
                                                        question.type()
                                                                .display(
                                                                        answer.content(),
                                                                        texts.locale())))
                .orElseGet(() -> texts.of("absence.NO_DATA"));
    }

    /** The administrator runs the installation; answers are for those who answer or check. */
    private boolean maySeeAnswers() {
        return !request.isUserInRole(Roles.ADMINISTRATOR);
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

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = Parameter.text(unit);
    }
}
