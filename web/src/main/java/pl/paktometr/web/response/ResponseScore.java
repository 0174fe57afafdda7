package pl.paktometr.web.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.response.Responses;
import pl.paktometr.scoring.Mode;
import pl.paktometr.scoring.PartScore;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ResultScore;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.shared.Roles;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/**
 * What a response earned and why, down to the answer; here the regional office decides about it.
 */
@Named
@RequestScoped
public class ResponseScore {

    @Inject AddressedResponse addressed;
    @Inject EarlierScores earlier;
    @Inject Responses responses;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private @Nullable String reason;
    private final Once<List<EarlierScores.YearScore>> before =
            new Once<>(() -> earlier.before(addressed.getCampaign().year(), addressed.unit()));

    /** A figure with its name; the points are null where an absence says why. */
    public record Figure(
            String code,
            String label,
            BigDecimal weight,
            @Nullable BigDecimal points,
            @Nullable BigDecimal lastYear) {}

    /** A result with all that its score follows from. */
    public record Scored(
            Figure figure,
            Absence absence,
            boolean dependsOnOthers,
            @Nullable String note,
            List<ScoredPart> parts,
            List<QuestionOnPage> answers) {}

    /** A part of a result: what it weighs, its rule, and the rule at work. */
    public record ScoredPart(
            BigDecimal weight,
            @Nullable BigDecimal points,
            Absence absence,
            String rule,
            String explanation) {}

    public boolean isPreliminary() {
        return addressed.getSheet().mode() == Mode.DRAFT;
    }

    /** Why an area or the total has no points, where it has none. */
    public Absence getNothing() {
        return Absence.NO_DATA;
    }

    public @Nullable BigDecimal getTotal() {
        return shown(addressed.getSheet().total());
    }

    public @Nullable BigDecimal getTotalWithoutDependent() {
        return shown(addressed.getSheet().totalWithoutDependent());
    }

    /** Null if nothing was submitted last year. */
    public @Nullable BigDecimal getLastTotal() {
        return shown(lastYear().flatMap(ScoreSheet::total));
    }

    public List<Figure> getAreas() {
        return addressed.getSheet().areas().stream()
                .map(
                        area ->
                                new Figure(
                                        area.code(),
                                        areaLabel(area.code()),
                                        area.weight(),
                                        shown(area.points()),
                                        shown(
                                                lastYear().stream()
                                                        .flatMap(sheet -> sheet.areas().stream())
                                                        .filter(
                                                                then ->
                                                                        then.code()
                                                                                .equals(
                                                                                        area
                                                                                                .code()))
                                                        .findFirst()
                                                        .flatMap(then -> then.points()))))
                .toList();
    }

    public List<Scored> results(String area) {
        return addressed.getSheet().area(area).results().stream().map(this::scored).toList();
    }

    /** Whether this visitor is to accept the response or give it back. */
    public boolean isToBeDecided() {
        return request.isUserInRole(Roles.ANALYST)
                && addressed.getView().state() == ResponseState.SUBMITTED;
    }

    public String accept() {
        responses.accept(addressed.region(), addressed.year(), addressed.unit());
        messages.done("response_score.accepted", addressed.getUnitName());
        return addressed.link("score") + "&faces-redirect=true";
    }

    public String sendBack() {
        responses.sendBack(
                addressed.region(), addressed.year(), addressed.unit(), Parameter.text(reason));
        messages.done("response_score.returned", addressed.getUnitName());
        return addressed.link("score") + "&faces-redirect=true";
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    private Scored scored(ResultScore score) {
        Result result = addressed.getQuestionnaire().result(score.code());
        ResultOnPage onPage = new ResultOnPage(result, addressed.getView(), texts.locale());
        BigDecimal then =
                shown(
                        lastYear().stream()
                                .flatMap(sheet -> sheet.results().stream())
                                .filter(each -> each.code().equals(score.code()))
                                .findFirst()
                                .flatMap(ResultScore::points));
        return new Scored(
                new Figure(
                        score.code(), onPage.label(), score.weight(), shown(score.points()), then),
                score.absence(),
                score.dependsOnOthers(),
                score.note().map(texts::message).orElse(null),
                IntStream.range(0, score.parts().size())
                        .mapToObj(index -> part(result, score.parts().get(index), index))
                        .toList(),
                onPage.given());
    }

    private ScoredPart part(Result result, PartScore part, int index) {
        return new ScoredPart(
                part.weight(),
                shown(part.points()),
                part.absence(),
                texts.message(result.parts().get(index).rule().description()),
                texts.message(part.explanation()));
    }

    private String areaLabel(String code) {
        return addressed.getAreas().stream()
                .map(AreaProgress::area)
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow()
                .label()
                .in(texts.locale());
    }

    private Optional<ScoreSheet> lastYear() {
        int year = addressed.getCampaign().year();
        return before.get().stream()
                .filter(each -> each.year() == year - 1)
                .findFirst()
                .map(EarlierScores.YearScore::sheet);
    }

    private static @Nullable BigDecimal shown(Optional<Points> points) {
        return points.map(Points::shown).orElse(null);
    }
}
