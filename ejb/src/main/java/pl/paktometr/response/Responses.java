package pl.paktometr.response;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.COMMITTEE;
import static pl.paktometr.shared.Roles.SIGNATORY;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.account.Role;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.CarryOver;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.ReasonNeeded;
import pl.paktometr.shared.Watched;
import pl.paktometr.unit.TerytCode;

/**
 * Door to what the units answer. Whatever changes a response first locks its row, so two people of
 * one unit queue for a moment instead of overwriting each other.
 */
@Stateless
@RolesAllowed({ANALYST, COMMITTEE, CLERK, SIGNATORY})
public class Responses {
    @PersistenceContext EntityManager em;
    @Inject ResponseQueries queries;
    @Inject Filing filing;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<ResponseMoved> moves;
    @Inject Event<Deed> deeds;

    /** The response as it stands, with last year's answers. */
    public ResponseView of(TerytCode region, int year, TerytCode unit) {
        return open(region, year, unit, LockModeType.NONE).view();
    }

    /** Everyone asked, by county and name, or only those in the given state. */
    @RolesAllowed({ANALYST, COMMITTEE})
    public List<ResponseRow> list(TerytCode region, int year, Optional<ResponseState> state) {
        access.mayReadRegion(region);
        Campaign campaign = campaigns.one(region, year);
        Questionnaire questionnaire = questionnaires.edition(campaign.edition());
        Map<String, Response> responses =
                queries.of(campaign.id()).stream().collect(toMap(Response::unit, r -> r));
        Map<Long, ResponseQueries.Progress> progress =
                queries.progress(campaign.id(), questionnaire.required());
        return campaigns.asked(campaign.id()).stream()
                .map(
                        unit -> {
                            Response response = requireNonNull(responses.get(unit.code().digits()));
                            return row(unit, response, progress.get(response.id()), questionnaire);
                        })
                .filter(row -> state.isEmpty() || row.state() == state.get())
                .toList();
    }

    /**
     * Takes changes of one or more answers, all or none. Durable when the call returns.
     *
     * @throws pl.paktometr.campaign.CampaignNotOpen outside the campaign's window
     * @throws ResponseLocked unless the response is in the unit's hands
     * @throws VersionRequired if an answer exists and the change names no version
     * @throws ChangedMeanwhile if it names another version than the present one
     * @throws AnswerNotTaken if the unit cannot answer that question so
     * @throws pl.paktometr.questionnaire.type.InvalidAnswer if the value is not what the question
     *     takes
     */
    @Watched("save")
    @RolesAllowed({CLERK, SIGNATORY})
    public Saved save(TerytCode region, int year, TerytCode unit, List<AnswerChange> changes) {
        Caller caller = access.mayEdit(unit);
        Opened opened = open(region, year, unit, LockModeType.PESSIMISTIC_WRITE);
        return new Saved(take(opened, caller, changes), opened.now());
    }

    /**
     * As {@link #save}, but each change by itself: one that cannot be taken does not hold up the
     * others.
     *
     * @throws pl.paktometr.campaign.CampaignNotOpen outside the campaign's window
     * @throws ResponseLocked unless the response is in the unit's hands
     */
    @Watched("save")
    @RolesAllowed({CLERK, SIGNATORY})
    public SavedEach saveEach(
            TerytCode region, int year, TerytCode unit, List<AnswerChange> changes) {
        Caller caller = access.mayEdit(unit);
        Opened opened = open(region, year, unit, LockModeType.PESSIMISTIC_WRITE);
        opened.campaign().mustBeOpen();
        AnswerSheet.AdmittedEach each =
                new AnswerSheet(opened.questionnaire(), opened.view()).admitEach(changes);
        Map<String, Integer> versions = new TreeMap<>();
        if (!each.admitted().isEmpty()) {
            opened.response().edited();
            each.admitted()
                    .forEach(
                            (change, given) ->
                                    versions.put(
                                            change.code(), keep(opened, caller, change, given)));
            record(opened, Deed.Kind.ANSWERS_SAVED, String.join(" ", versions.keySet()));
        }
        return new SavedEach(versions, each.refused());
    }

    private Map<String, Integer> take(Opened opened, Caller caller, List<AnswerChange> changes) {
        opened.campaign().mustBeOpen();
        opened.response().edited();
        AnswerSheet sheet = new AnswerSheet(opened.questionnaire(), opened.view());
        Map<String, Integer> versions = new TreeMap<>();
        for (AnswerChange change : changes) {
            versions.put(change.code(), keep(opened, caller, change, sheet.admit(change)));
        }
        record(opened, Deed.Kind.ANSWERS_SAVED, String.join(" ", versions.keySet()));
        return versions;
    }

    /**
     * @return the answer's new version
     */
    private int keep(
            Opened opened, Caller caller, AnswerChange change, Optional<AnswerValue> given) {
        Answer answer = opened.answers().get(change.code());
        if (answer == null) {
            answer = new Answer(opened.response().id(), change.code());
            answer.change(given, change.isTakenOver(), caller.login(), now());
            em.persist(answer);
            opened.answers().put(change.code(), answer);
        } else {
            answer.change(given, change.isTakenOver(), caller.login(), now());
        }
        return answer.version();
    }

    /**
     * Confirms for this year what last year's document still says about a result: its level and the
     * document.
     *
     * @return the new version of each answer by code
     * @throws NothingToCarryOver unless last year's document is in force
     */
    @Watched("save")
    @RolesAllowed({CLERK, SIGNATORY})
    public Map<String, Integer> carryOver(
            TerytCode region, int year, TerytCode unit, String resultCode) {
        Caller caller = access.mayEdit(unit);
        Opened opened = open(region, year, unit, LockModeType.PESSIMISTIC_WRITE);
        List<AnswerChange> changes = opened.carriedOver(opened.questionnaire().result(resultCode));
        if (changes.isEmpty()) {
            throw new NothingToCarryOver(resultCode);
        }
        return take(opened, caller, changes);
    }

    /**
     * Confirms at once every document of last year that is still in force, at the results nobody
     * has answered yet: an answer already given stays.
     *
     * @return the new version of each answer by code; empty if there was nothing to confirm
     */
    @Watched("save")
    @RolesAllowed({CLERK, SIGNATORY})
    public Map<String, Integer> carryOverAll(TerytCode region, int year, TerytCode unit) {
        Caller caller = access.mayEdit(unit);
        Opened opened = open(region, year, unit, LockModeType.PESSIMISTIC_WRITE);
        List<AnswerChange> changes =
                opened.toBeCarriedOver().stream()
                        .flatMap(result -> opened.carriedOver(result).stream())
                        .toList();
        return changes.isEmpty() ? Map.of() : take(opened, caller, changes);
    }

    /** The results {@link #carryOverAll} would answer, by code. */
    public List<String> toBeCarriedOver(TerytCode region, int year, TerytCode unit) {
        return open(region, year, unit, LockModeType.NONE).toBeCarriedOver().stream()
                .map(Result::code)
                .toList();
    }

    /** What still stands between the draft and its submission; empty if nothing does. */
    public List<Unmet> unmet(TerytCode region, int year, TerytCode unit) {
        Opened opened = open(region, year, unit, LockModeType.NONE);
        return SubmissionRule.unmetBy(opened.view(), opened.questionnaire());
    }

    /**
     * Lays the response before the head of the office; until it is signed or taken back, nobody
     * changes it.
     *
     * @throws SubmissionRefused with every rule that is not met; nothing changes then
     * @throws ResponseLocked if it waits for the signature already
     */
    @RolesAllowed({CLERK, SIGNATORY})
    public void requestSignature(TerytCode region, int year, TerytCode unit) {
        access.mayEdit(unit);
        Opened opened = open(region, year, unit, LockModeType.PESSIMISTIC_WRITE);
        opened.mustBeReady();
        opened.response().signatureRequested();
        record(opened, Deed.Kind.SIGNATURE_REQUESTED, "");
        moved(ResponseStep.REQUEST_SIGNATURE, opened, "");
    }

    /**
     * Freezes the response into a numbered statement.
     *
     * @throws SignatureNeeded if the campaign leaves this to signatories and the caller is none
     * @throws SubmissionRefused with every rule that is not met; nothing changes then
     */
    @Watched("submit")
    @RolesAllowed({CLERK, SIGNATORY})
    public Receipt submit(TerytCode region, int year, TerytCode unit) {
        Caller caller = access.mayEdit(unit);
        Opened opened = open(region, year, unit, LockModeType.PESSIMISTIC_WRITE);
        if (!opened.campaign().signing().admits(caller.role())) {
            throw new SignatureNeeded();
        }
        opened.mustBeReady();
        Signer signer = new Signer(caller.login(), caller.name(), caller.role().name());
        Submission submission = filing.file(opened.response(), opened.view(), signer, now());
        opened.response().submitted(submission.id());
        Receipt receipt = submission.receipt();
        record(opened, Deed.Kind.SUBMITTED, receipt.number() + " " + receipt.sha256());
        moved(ResponseStep.SUBMIT, opened, receipt.number());
        return receipt;
    }

    /**
     * Takes a submission as it is; from then on it is next year's starting point.
     *
     * @throws pl.paktometr.campaign.CampaignNotOpen once the edition is published
     */
    @RolesAllowed(ANALYST)
    public void accept(TerytCode region, int year, TerytCode unit) {
        Opened opened = open(region, year, unit, LockModeType.PESSIMISTIC_WRITE);
        opened.campaign().mustNotBePublished();
        opened.response().accepted();
        record(opened, Deed.Kind.ACCEPTED, "");
        moved(ResponseStep.ACCEPT, opened, "");
    }

    /** Takes several submissions as they are, all or none; see {@link #accept}. */
    @RolesAllowed(ANALYST)
    public void acceptAll(TerytCode region, int year, Collection<TerytCode> units) {
        access.mayReadRegion(region);
        units.stream().distinct().sorted().forEach(unit -> accept(region, year, unit));
    }

    /**
     * Gives a response back to those who answer: the regional office a submission, which stays on
     * record; the unit's own people one that waits for the signature.
     *
     * @param because shown to the unit; only a clerk who takes the own request back owes none
     * @throws ReasonNeeded if one is owed and none is given
     */
    @RolesAllowed({ANALYST, CLERK, SIGNATORY})
    public void sendBack(TerytCode region, int year, TerytCode unit, String because) {
        Opened opened = open(region, year, unit, LockModeType.PESSIMISTIC_WRITE);
        opened.campaign().mustNotBePublished();
        Response response = opened.response();
        Role role = access.caller().role();
        if (ResponseStep.givenBackBy(role) == ResponseStep.RETURN) {
            response.returned(ReasonNeeded.in(because));
            record(opened, Deed.Kind.RETURNED, "");
            moved(ResponseStep.RETURN, opened, because);
        } else {
            boolean owed = role == Role.SIGNATORY || !because.isBlank();
            response.takenBack(owed ? ReasonNeeded.in(because) : null);
            record(opened, Deed.Kind.TAKEN_BACK, "");
            moved(ResponseStep.TAKE_BACK, opened, because);
        }
    }

    /**
     * Takes a response out of the campaign; whatever was submitted stays on record but counts no
     * more.
     *
     * @throws ReasonNeeded if none is given
     */
    @RolesAllowed(ANALYST)
    public void withdraw(TerytCode region, int year, TerytCode unit, String because) {
        Opened opened = open(region, year, unit, LockModeType.PESSIMISTIC_WRITE);
        opened.campaign().mustNotBePublished();
        opened.response().withdrawn(ReasonNeeded.in(because));
        record(opened, Deed.Kind.WITHDRAWN, "");
        moved(ResponseStep.WITHDRAW, opened, because);
    }

    /**
     * Corrects one answer of an accepted response after its edition was published. The statement
     * accepted stays on record; a new one, signed by the analyst, takes its place.
     *
     * @param because listed with the erratum in every export
     * @throws ErratumNotPossible before the edition is published, or if nothing would change
     * @throws ResponseLocked unless the response is accepted
     */
    @RolesAllowed(ANALYST)
    public Receipt correct(
            TerytCode region, int year, TerytCode unit, AnswerChange change, String because) {
        Caller caller = access.mayReadRegion(region);
        Opened opened = open(region, year, unit, LockModeType.PESSIMISTIC_WRITE);
        if (opened.campaign().state() != Campaign.State.PUBLISHED) {
            throw ErratumNotPossible.notPublished();
        }
        String code = change.code();
        Optional<AnswerValue> before = opened.view().given(code);
        Optional<AnswerValue> after =
                new AnswerSheet(opened.questionnaire(), opened.view()).admit(change);
        if (before.equals(after)) {
            throw ErratumNotPossible.nothingChanges();
        }
        Response response = opened.response();
        Answer answer =
                opened.answers().computeIfAbsent(code, each -> new Answer(response.id(), each));
        answer.change(after, false, caller.login(), now());
        em.persist(answer);
        em.flush();
        Signer signer = new Signer(caller.login(), caller.name(), caller.role().name());
        ResponseView corrected = open(region, year, unit, LockModeType.NONE).view();
        Submission submission = filing.file(response, corrected, signer, now());
        response.corrected(submission.id());
        Receipt receipt = submission.receipt();
        em.persist(
                new ErratumEntity(
                        opened.campaign().id(),
                        new Erratum(
                                opened.view().unit(),
                                code,
                                before,
                                after,
                                ReasonNeeded.in(because),
                                caller.name(),
                                receipt.submittedAt(),
                                receipt.number())));
        record(opened, Deed.Kind.ERRATUM, code + " " + receipt.number());
        return receipt;
    }

    /** Every correction made since the edition was published, oldest first. */
    @RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE})
    public List<Erratum> errata(TerytCode region, int year) {
        access.mayReadRegion(region);
        campaigns.mayShowUnits(region);
        Campaign campaign = campaigns.one(region, year);
        Map<String, AskedUnit> asked =
                campaigns.asked(campaign.id()).stream()
                        .collect(toMap(unit -> unit.code().digits(), unit -> unit));
        return queries.errata(campaign.id()).stream()
                .map(each -> each.of(requireNonNull(asked.get(each.unit()))))
                .toList();
    }

    /** What the edition came to when it was published; empty before that. */
    @RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE})
    public Optional<FrozenEdition> frozen(TerytCode region, int year) {
        access.mayReadRegion(region);
        return Optional.ofNullable(em.find(EditionFreeze.class, campaigns.one(region, year).id()))
                .map(EditionFreeze::frozen);
    }

    /** The units of a campaign of which no submission is in force yet, by code. */
    @RolesAllowed(SYSTEM)
    public List<String> late(long campaignId) {
        return queries.of(campaignId).stream()
                .filter(response -> response.state().isAwaited())
                .map(Response::unit)
                .sorted()
                .toList();
    }

    /** How many units had submitted something by then. */
    @RolesAllowed({ANALYST, COMMITTEE})
    public int submittedBy(TerytCode region, int year, Instant moment) {
        access.mayReadRegion(region);
        return queries.submittedBy(campaigns.one(region, year).id(), moment);
    }

    /** The receipt of the latest submission, if there is one. */
    public Optional<Receipt> receipt(TerytCode region, int year, TerytCode unit) {
        return Optional.ofNullable(
                        open(region, year, unit, LockModeType.NONE).response().submissionId())
                .map(id -> em.find(Submission.class, id).receipt());
    }

    /**
     * The latest statement, whether it is still in force or not.
     *
     * @throws NothingSubmitted before the first
     */
    public Statement statement(TerytCode region, int year, TerytCode unit) {
        Opened opened = open(region, year, unit, LockModeType.NONE);
        Long submissionId = opened.response().submissionId();
        if (submissionId == null) {
            throw new NothingSubmitted(year, unit);
        }
        Submission submission = em.find(Submission.class, submissionId);
        return new Statement(
                submissionId,
                opened.campaign(),
                opened.view().unit(),
                submission.receipt(),
                submission.canonical());
    }

    private void moved(ResponseStep step, Opened opened, String word) {
        moves.fire(new ResponseMoved(step, opened.view(), word));
    }

    private void record(Opened opened, Deed.Kind kind, String details) {
        String year = String.valueOf(opened.campaign().year());
        deeds.fire(Deed.onUnit(kind, opened.view().unit().teryt(), (year + " " + details).strip()));
    }

    private record Opened(
            Campaign campaign,
            Questionnaire questionnaire,
            Response response,
            Map<String, Answer> answers,
            ResponseView view) {

        /** With what has changed since it was opened. */
        ResponseView now() {
            return ResponseView.of(
                    campaign, view.unit(), questionnaire, response, answers, view.lastYear());
        }

        /** What confirming last year's document changes; empty unless it is in force. */
        List<AnswerChange> carriedOver(Result result) {
            CarryOver carryOver = CarryOver.of(result, view.lastYear(), campaign.year());
            if (carryOver.state() != CarryOver.State.IN_FORCE) {
                return List.of();
            }
            return carryOver.proposed().entrySet().stream()
                    .map(
                            proposed ->
                                    AnswerChange.takenOver(
                                            proposed.getKey(),
                                            proposed.getValue(),
                                            view.version(proposed.getKey())))
                    .toList();
        }

        /** Those in force of which nothing is answered yet. */
        List<Result> toBeCarriedOver() {
            return questionnaire.areasFor(view.unit().kind(), view.unit().signatory()).stream()
                    .flatMap(area -> area.results().stream())
                    .filter(result -> isUntouched(carriedOver(result)))
                    .toList();
        }

        private boolean isUntouched(List<AnswerChange> changes) {
            return !changes.isEmpty()
                    && changes.stream().allMatch(change -> view.given(change.code()).isEmpty());
        }

        void mustBeReady() {
            List<Unmet> unmet = SubmissionRule.unmetBy(view, questionnaire);
            if (!unmet.isEmpty()) {
                throw new SubmissionRefused(unmet);
            }
        }
    }

    /**
     * The one way in: finds the response, checks that the caller may read it, and locks it if asked
     * to.
     */
    private Opened open(TerytCode region, int year, TerytCode unit, LockModeType lock) {
        Campaign whole = campaigns.one(region, year);
        AskedUnit asked = campaigns.asked(whole.id(), unit);
        Campaign campaign = whole.of(asked);
        access.mayRead(unit);
        campaigns.mayShow(unit);
        Questionnaire questionnaire = questionnaires.edition(campaign.edition());
        Response response = queries.one(campaign.id(), unit, lock);
        Map<String, Answer> answers = queries.answers(response.id());
        Map<String, AnswerValue> lastYear = queries.accepted(region, year - 1, unit);
        ResponseView view =
                ResponseView.of(campaign, asked, questionnaire, response, answers, lastYear);
        return new Opened(campaign, questionnaire, response, answers, view);
    }

    private static ResponseRow row(
            AskedUnit unit,
            Response response,
            ResponseQueries.@Nullable Progress progress,
            Questionnaire questionnaire) {
        return new ResponseRow(
                unit,
                response.state(),
                progress == null ? 0 : progress.answered(),
                questionnaire.requiredOf(unit.kind(), Map.of()).size(),
                progress == null ? null : progress.changedAt());
    }

    /** The database keeps microseconds; what is signed must be what is kept. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
