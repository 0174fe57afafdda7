package pl.paktometr.web.committee;

import static java.util.Comparator.comparing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.committee.Recommendation;
import pl.paktometr.committee.RecommendationState;
import pl.paktometr.committee.RecommendationText;
import pl.paktometr.committee.Session;
import pl.paktometr.committee.Sessions;
import pl.paktometr.export.Exports;
import pl.paktometr.export.Offer;
import pl.paktometr.web.export.ExportJobs;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** One sitting: its agenda, its material, and what it recommended. */
@Named
@RequestScoped
public class CommitteeSession {
    /** Those that are made for a sitting, the whole pack first. */
    private static final List<String> REPORTS = List.of("pack", "committee");

    @Inject Sessions sessions;
    @Inject Exports exports;
    @Inject ExportJobs exportJobs;
    @Inject CommitteeRegion committeeRegion;
    @Inject Texts texts;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private long session;
    private long chosen;
    private @Nullable String county;
    private @Nullable String words;
    private @Nullable LocalDate due;
    private RecommendationState state = RecommendationState.OPEN;
    private @Nullable String outcome;
    private int version;
    private final Once<Session> shown =
            new Once<>(() -> sessions.one(committeeRegion.code(), session));
    private final Once<SessionForm> form = new Once<>(() -> new SessionForm(shown.get()));
    private final Once<List<Recommendation>> own =
            new Once<>(
                    () ->
                            sessions.recommendations(committeeRegion.code()).stream()
                                    .filter(each -> each.session() == session)
                                    .toList());

    /** A posted form asks earlier than Faces sets view parameters. */
    @PostConstruct
    void read() {
        session = number("session");
        chosen = number("recommendation");
    }

    private long number(String name) {
        String text = Parameter.text(request.getParameter(name));
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /**
     * @throws pl.paktometr.shared.BusinessRuleBroken if there is no such sitting
     */
    public void load() {
        shown.get();
        own.get().stream().filter(each -> each.id() == chosen).findFirst().ifPresent(this::fill);
    }

    private void fill(Recommendation known) {
        county = known.county().map(code -> code.digits()).orElse(null);
        words = known.text();
        due = known.due().orElse(null);
        state = known.state();
        outcome = known.outcome();
        version = known.version();
    }

    public String change() {
        sessions.change(
                committeeRegion.code(), session, form.get().plan(), form.get().getVersion());
        messages.done("committee_session.saved");
        return back();
    }

    public String recommend() {
        RecommendationText written =
                new RecommendationText(
                        Parameter.text(county),
                        Parameter.text(words),
                        due,
                        state,
                        Parameter.text(outcome));
        if (chosen == 0) {
            sessions.recommend(committeeRegion.code(), session, written);
        } else {
            sessions.settle(committeeRegion.code(), session, chosen, written, version);
        }
        messages.done("committee_session.recommended");
        return back();
    }

    /** Orders the material of this sitting. */
    public String order(Offer offer) {
        exportJobs.order(
                offer.report(),
                offer.format(),
                committeeRegion.code(),
                shown.get().year(),
                Map.of("session", Long.toString(session)),
                texts);
        messages.done("export_list.ordered");
        return "/export/list.xhtml?faces-redirect=true&region=%s&year=%d"
                .formatted(committeeRegion.getDigits(), shown.get().year());
    }

    private String back() {
        return "/committee/session.xhtml?faces-redirect=true&region=%s&session=%d"
                .formatted(committeeRegion.getDigits(), session);
    }

    /** The material of a sitting. */
    public List<Offer> getOffers() {
        return exports.offers(committeeRegion.code(), shown.get().year()).stream()
                .filter(offer -> REPORTS.contains(offer.report()))
                .sorted(comparing(offer -> REPORTS.indexOf(offer.report())))
                .toList();
    }

    public Session getShown() {
        return shown.get();
    }

    public SessionForm getForm() {
        return form.get();
    }

    public List<Recommendation> getRecommendations() {
        return own.get();
    }

    public String getTitle() {
        return texts.of("committee_session.title_of", shown.get().heldOn());
    }

    public boolean isKnown() {
        return chosen != 0;
    }

    public Map<String, RecommendationState> getStates() {
        Map<String, RecommendationState> choices = new LinkedHashMap<>();
        for (RecommendationState each : RecommendationState.values()) {
            choices.put(texts.of("recommendation.state." + each.name()), each);
        }
        return choices;
    }

    public @Nullable String getCounty() {
        return county;
    }

    public void setCounty(@Nullable String county) {
        this.county = county;
    }

    public @Nullable String getText() {
        return words;
    }

    public void setText(@Nullable String text) {
        this.words = text;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public RecommendationState getState() {
        return state;
    }

    public void setState(RecommendationState state) {
        this.state = state;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
