package pl.paktometr.web.peer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.peer.Adviser;
import pl.paktometr.peer.Improvement;
import pl.paktometr.peer.PeerGroup;
import pl.paktometr.peer.Peers;
import pl.paktometr.peer.Quartiles;
import pl.paktometr.peer.Standing;
import pl.paktometr.peer.StandingLine;
import pl.paktometr.peer.Untold;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.Step;
import pl.paktometr.shared.Roles;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.plan.PlanLines;
import pl.paktometr.web.response.Words;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** Where a unit stands among its like, and the next step of each weak result. */
@Named
@RequestScoped
public class PeerStanding {
    private static final int DECIMALS = 4;

    @Inject Peers peers;
    @Inject Questionnaires questionnaires;
    @Inject PlanLines plan;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject Formats fmt;
    @Inject HttpServletRequest request;

    private final Once<Standing> standing =
            new Once<>(() -> peers.standing(region(), year(), unit()));
    private final Once<List<Weak>> weak = new Once<>(this::readWeak);
    private final Once<Optional<Instant>> agreed = new Once<>(() -> peers.agreedSince(own()));

    /**
     * A line of one of the tables.
     *
     * @param link to where the own figure is explained; empty for who may not go there
     * @param place in words; empty where there is none
     */
    public record Row(
            StandingLine line,
            String name,
            String link,
            @Nullable BigDecimal own,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal median,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal difference,
            String place) {

        public Untold untold() {
            return line.peers().untold();
        }
    }

    /** A weak result with the steps there are up from it. */
    public record Weak(String code, String label, String guidance, List<Up> steps) {}

    /**
     * One step.
     *
     * @param from as a reader expects to see the answer; empty if there is none
     * @param link to where it can be tried
     */
    public record Up(
            Step step,
            String code,
            String label,
            String from,
            String to,
            String link,
            List<Adviser> advisers) {

        public BigDecimal gain() {
            return step.next().gain();
        }
    }

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        standing.get();
    }

    public Standing getStanding() {
        return standing.get();
    }

    public int getYear() {
        return standing.get().campaign().year();
    }

    public String getUnitName() {
        return texts.message(Words.unit(standing.get().unit()));
    }

    /** 15 gmin wiejskich od 6 100 do 9 800 mieszkańców. */
    public String getGroup() {
        PeerGroup group = standing.get().group();
        return texts.count(
                "peer_standing.circle." + key(group.circle()),
                group.size(),
                fmt.number(group.from()),
                fmt.number(group.to()));
    }

    /** Why the group is as it is, or why nothing is told of it; the key of a text. */
    public String getWhy() {
        PeerGroup group = standing.get().group();
        if (group.known() == Untold.WITHHELD && group.size() >= PeerGroup.least()) {
            return "peer_standing.why.not_settled";
        }
        return "peer_standing.why." + key(group.known());
    }

    public int getLeast() {
        return PeerGroup.least();
    }

    public int getMost() {
        return PeerGroup.most();
    }

    public List<Row> getAreas() {
        return standing.get().areas().stream().map(this::row).toList();
    }

    public List<Row> getResults() {
        return standing.get().results().stream().map(this::row).toList();
    }

    public List<Row> getStrongest() {
        return standing.get().strongest().stream().map(this::row).toList();
    }

    public List<Row> getWeakest() {
        return standing.get().weakest().stream().map(this::row).toList();
    }

    /** Nothing for who may not see the answers the steps start from. */
    public List<Weak> getWeak() {
        return weak.get();
    }

    /** Plain digits for a picture to be drawn from; null, and so no attribute, where absent. */
    public @Nullable String data(@Nullable BigDecimal exact) {
        return exact == null
                ? null
                : exact.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    public String name(Adviser adviser) {
        return texts.message(Words.unit(adviser.unit()));
    }

    /** What was planned a year ago, as far as this visitor sees plans. */
    public List<PlanLines.Line> getPlanned() {
        return readsAnswers() ? plan.startedIn(unit(), getYear() - 1) : List.of();
    }

    public boolean isReadsAnswers() {
        return readsAnswers();
    }

    /** Whether this visitor answers for the unit. */
    public boolean isOwn() {
        return request.isUserInRole(Roles.CLERK) || request.isUserInRole(Roles.SIGNATORY);
    }

    /** Whether this visitor says for the unit whether it may be asked. */
    public boolean isToConsent() {
        return request.isUserInRole(Roles.COORDINATOR) || request.isUserInRole(Roles.SIGNATORY);
    }

    /** Null unless the unit agreed. */
    public @Nullable Instant getAgreed() {
        return agreed.get().orElse(null);
    }

    public String agree() {
        peers.agree(own());
        messages.done("peer_standing.agreed_done");
        return here();
    }

    public String withdraw() {
        peers.withdraw(own());
        messages.done("peer_standing.withdrawn_done");
        return here();
    }

    public String link(String path) {
        return path + "?" + address();
    }

    private String here() {
        return link("/peer/standing.xhtml") + "&faces-redirect=true";
    }

    private String address() {
        return "region=%s&year=%d&unit=%s"
                .formatted(region(), year(), standing.get().unit().teryt());
    }

    private Row row(StandingLine line) {
        Quartiles quartiles = line.peers().quartiles();
        return new Row(
                line,
                name(line),
                readsAnswers() ? link("/response/score.xhtml") + anchor(line) : "",
                value(line.own()),
                quartiles == null ? null : quartiles.lower().value(),
                quartiles == null ? null : quartiles.median().value(),
                quartiles == null ? null : quartiles.upper().value(),
                line.difference().orElse(null),
                line.place()
                        .map(place -> texts.of("peer_standing.place." + key(place)))
                        .orElse(""));
    }

    private String name(StandingLine line) {
        return switch (line.extent()) {
            case TOTAL -> texts.of("peer_standing.total");
            case AREA -> line.code() + ". " + area(line.code()).label().in(texts.locale());
            case RESULT -> line.code() + " " + result(line.code()).label().in(texts.locale());
        };
    }

    private static String anchor(StandingLine line) {
        return switch (line.extent()) {
            case TOTAL -> "";
            case AREA -> "#area-" + line.code();
            case RESULT -> "#result-" + line.code();
        };
    }

    private List<Weak> readWeak() {
        if (!readsAnswers()) {
            return List.of();
        }
        List<Improvement> all = peers.improvements(region(), year(), unit());
        return standing.get().weak().stream()
                .map(code -> weak(code, all))
                .filter(each -> !each.steps().isEmpty())
                .toList();
    }

    private Weak weak(String code, List<Improvement> all) {
        Result result = result(code);
        return new Weak(
                code,
                result.label().in(texts.locale()),
                result.guidance().in(texts.locale()),
                all.stream()
                        .filter(improvement -> improvement.step().result().equals(code))
                        .map(this::up)
                        .toList());
    }

    private Up up(Improvement improvement) {
        Step step = improvement.step();
        String code = step.next().code();
        Question question = questionnaire().question(code);
        Locale locale = texts.locale();
        return new Up(
                step,
                code,
                question.label().in(locale),
                step.next().from().map(from -> question.type().display(from, locale)).orElse(""),
                question.type().display(step.next().to(), locale),
                link("/plan/whatif.xhtml") + "&" + code + "=" + step.next().to(),
                improvement.advisers());
    }

    private Area area(String code) {
        return questionnaire().areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Result result(String code) {
        return questionnaire().result(code);
    }

    private Questionnaire questionnaire() {
        return questionnaires.edition(standing.get().campaign().edition());
    }

    private boolean readsAnswers() {
        return isOwn() || request.isUserInRole(Roles.ANALYST);
    }

    private TerytCode own() {
        return standing.get().unit().code();
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

    private static @Nullable BigDecimal value(@Nullable Points points) {
        return points == null ? null : points.value();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
