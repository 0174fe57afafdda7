package pl.paktometr.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.Accounts;
import pl.paktometr.plan.PlanIntent;
import pl.paktometr.plan.Plans;
import pl.paktometr.plan.Trial;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.AreaScore;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ResultScore;
import pl.paktometr.shared.Roles;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/**
 * A score with other answers. They stand in the address alone, by question, so nothing is kept of
 * them and the page can be passed on.
 */
@Named
@RequestScoped
public class PlanWhatif {
    private static final int DECIMALS = 4;

    @Inject Plans plans;
    @Inject Questionnaires questionnaires;
    @Inject Accounts accounts;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private final Once<Trial> trial =
            new Once<>(() -> plans.trial(region(), year(), unit(), typed()));
    private final Once<List<Chapter>> chapters = new Once<>(this::readChapters);
    private String owner = "";
    private @Nullable LocalDate due;
    private String note = "";

    /** The fields of an area. */
    public record Chapter(String code, String label, List<Group> groups) {}

    /** The fields of a result. */
    public record Group(String code, String label, List<TriedField> fields) {}

    /**
     * A figure now and with the other answers.
     *
     * @param summary whether it stands for several results
     */
    public record Row(
            String code,
            String name,
            boolean summary,
            @Nullable BigDecimal now,
            Absence nowAbsence,
            @Nullable BigDecimal then,
            Absence thenAbsence) {

        /** Null where one of the two is absent. */
        public @Nullable BigDecimal difference() {
            return now == null || then == null ? null : then.subtract(now);
        }

        public boolean changed() {
            BigDecimal difference = difference();
            return difference == null ? (now == null) != (then == null) : difference.signum() != 0;
        }
    }

    /** A changed answer in words. */
    public record Changed(String code, String label, String from, String to, boolean worth) {}

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        trial.get();
    }

    public Trial getTrial() {
        return trial.get();
    }

    public List<Chapter> getChapters() {
        return chapters.get();
    }

    /** The total first, then each area followed by its results. */
    public List<Row> getRows() {
        Trial it = trial.get();
        return Stream.concat(
                        Stream.of(
                                new Row(
                                        "TOTAL",
                                        texts.of("plan_whatif.total"),
                                        true,
                                        value(it.real().total()),
                                        Absence.NO_DATA,
                                        value(it.supposed().total()),
                                        Absence.NO_DATA)),
                        it.real().areas().stream().flatMap(this::rows))
                .toList();
    }

    public List<Changed> getChanges() {
        return trial.get().changes().stream()
                .map(
                        change ->
                                new Changed(
                                        change.question().code(),
                                        change.question().label().in(texts.locale()),
                                        shown(change.question(), change.from()),
                                        shown(change.question(), change.to()),
                                        change.worthPlanning()))
                .toList();
    }

    /** Whether this visitor writes the unit's plan and there is something to write. */
    public boolean isToKeep() {
        return request.isUserInRole(Roles.CLERK)
                && trial.get().response().state().answered()
                && trial.get().changes().stream().anyMatch(Trial.Change::worthPlanning);
    }

    public String keep() {
        int kept =
                plans.keepAll(region(), year(), unit(), typed(), new PlanIntent(owner, due, note));
        messages.done("plan_whatif.kept", kept);
        return "/plan/list.xhtml?unit="
                + trial.get().response().unit().teryt()
                + "&faces-redirect=true";
    }

    /** Names to choose the owner from. */
    public List<String> getColleagues() {
        return accounts.colleagues().stream().map(AccountRow::name).distinct().toList();
    }

    /** Plain digits for a picture to be drawn from; null, and so no attribute, where absent. */
    public @Nullable String data(@Nullable BigDecimal exact) {
        return exact == null
                ? null
                : exact.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private Stream<Row> rows(AreaScore now) {
        AreaScore then = trial.get().supposed().area(now.code());
        return Stream.concat(
                Stream.of(
                        new Row(
                                now.code(),
                                now.code() + ". " + area(now.code()).label().in(texts.locale()),
                                true,
                                value(now.points()),
                                Absence.NO_DATA,
                                value(then.points()),
                                Absence.NO_DATA)),
                now.results().stream().map(this::row));
    }

    private Row row(ResultScore now) {
        ResultScore then = trial.get().supposed().result(now.code());
        return new Row(
                now.code(),
                now.code() + " " + questionnaire().result(now.code()).label().in(texts.locale()),
                false,
                value(now.points()),
                now.absence(),
                value(then.points()),
                then.absence());
    }

    private List<Chapter> readChapters() {
        List<Question> questions = Trial.questions(questionnaire(), trial.get().response());
        return questionnaire().areas().stream()
                .map(
                        area ->
                                new Chapter(
                                        area.code(),
                                        area.label().in(texts.locale()),
                                        area.results().stream()
                                                .map(result -> group(result, questions))
                                                .filter(group -> !group.fields().isEmpty())
                                                .toList()))
                .filter(chapter -> !chapter.groups().isEmpty())
                .toList();
    }

    private Group group(Result result, List<Question> questions) {
        return new Group(
                result.code(),
                result.label().in(texts.locale()),
                result.questions().stream()
                        .filter(questions::contains)
                        .map(question -> field(result, question))
                        .toList());
    }

    private TriedField field(Result result, Question question) {
        Trial it = trial.get();
        boolean mayNotApply =
                question.code().equals(result.code())
                        && result.mayBeNotApplicableFor(it.response().unit().kind());
        return new TriedField(
                question,
                it.response().given(question.code()),
                Optional.ofNullable(typed().get(question.code())),
                Optional.ofNullable(it.wrong().get(question.code())).map(texts::message).orElse(""),
                mayNotApply,
                texts.locale());
    }

    private String shown(Question question, Optional<AnswerValue> value) {
        return value.map(
                        answer ->
                                answer.text()
                                        .map(text -> question.type().display(text, texts.locale()))
                                        .orElseGet(() -> texts.of("plan_whatif.not_applicable")))
                .orElse("");
    }

    /** A box left unticked sends nothing, so beside boxes stands a field that is always sent. */
    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap()
                .forEach(
                        (name, values) ->
                                typed.put(
                                        name,
                                        Stream.of(values)
                                                .filter(value -> !value.isBlank())
                                                .collect(Collectors.joining(","))));
        return typed;
    }

    private Area area(String code) {
        return questionnaire().areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Questionnaire questionnaire() {
        return questionnaires.edition(trial.get().response().campaign().edition());
    }

    private TerytCode region() {
        return TerytCode.of(parameter("region"));
    }

    private int year() {
        return Parameter.year(parameter("year"));
    }

    private TerytCode unit() {
        return TerytCode.of(parameter("unit"));
    }

    private String parameter(String name) {
        return Parameter.text(request.getParameter(name));
    }

    private static @Nullable BigDecimal value(Optional<Points> points) {
        return points.map(Points::value).orElse(null);
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = Parameter.text(owner);
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Parameter.text(note);
    }
}
