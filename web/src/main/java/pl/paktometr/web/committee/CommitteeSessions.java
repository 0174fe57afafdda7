package pl.paktometr.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.paktometr.committee.Recommendation;
import pl.paktometr.committee.Session;
import pl.paktometr.committee.Sessions;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Texts;

/** The committee's sittings, and what all of them recommended. */
@Named
@RequestScoped
public class CommitteeSessions {
    @Inject Sessions sessions;
    @Inject CommitteeRegion committeeRegion;
    @Inject Texts texts;
    @Inject Messages messages;

    private final Once<List<Session>> all = new Once<>(() -> sessions.of(committeeRegion.code()));
    private final Once<List<Recommendation>> recommended =
            new Once<>(() -> sessions.recommendations(committeeRegion.code()));
    private final Once<SessionForm> form =
            new Once<>(
                    () ->
                            new SessionForm(
                                    committeeRegion.getYears().values().stream()
                                            .findFirst()
                                            .orElse(0),
                                    texts.of("committee_sessions.usual_agenda")));

    /**
     * @throws pl.paktometr.shared.BusinessRuleBroken for a region that is not the visitor's
     */
    public void load() {
        all.get();
    }

    public String plan() {
        Session planned = sessions.plan(committeeRegion.code(), form.get().plan());
        messages.done("committee_session.saved");
        return "/committee/session.xhtml?faces-redirect=true&region=%s&session=%d"
                .formatted(planned.region(), planned.id());
    }

    public List<Session> getAll() {
        return all.get();
    }

    public List<Recommendation> getRecommendations() {
        return recommended.get();
    }

    public SessionForm getForm() {
        return form.get();
    }
}
