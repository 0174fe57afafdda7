package pl.paktometr.workbook;

import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.SIGNATORY;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.export.Wording;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.AnswerChange;
import pl.paktometr.response.ResponseView;
import pl.paktometr.response.Responses;
import pl.paktometr.response.SavedEach;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Installation;
import pl.paktometr.spreadsheet.Spreadsheet;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.workbook.WorkbookRefused.Reason;

/**
 * Door to answering in a workbook, for the unit's own people: take one along, bring it back, see
 * what differs, decide on each answer. Nothing is taken that was not shown.
 */
@Stateless
@RolesAllowed({CLERK, SIGNATORY})
public class Workbooks {

    private static final int LONGEST_NAME = 200;

    @PersistenceContext EntityManager em;
    @Inject Responses responses;
    @Inject Questionnaires questionnaires;
    @Inject Installation installation;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;

    /** The questionnaire as the unit is asked it, with every answer as it stands. */
    public WorkbookFile make(TerytCode region, int year, TerytCode unit, Wording wording) {
        access.mayEdit(unit);
        ResponseView response = responses.of(region, year, unit);
        boolean sample = installation.sampleData();
        byte[] content =
                new WorkbookWriting(
                                response,
                                questionnaire(response),
                                wording,
                                sample ? wording.of("export.sample_data") : "")
                        .bytes();
        record(response, Deed.Kind.WORKBOOK_MADE, "");
        return new WorkbookFile(
                "%spaktometr-%s-%d-%s.xlsx"
                        .formatted(
                                sample ? "dane-przykladowe-" : "",
                                wording.of("workbook.file"),
                                year,
                                response.unit().teryt()),
                content);
    }

    /**
     * Keeps what the file says for a day, in place of the person's file before, and tells what
     * differs; no answer is touched.
     *
     * @param fileName as its sender calls it; may be anything
     * @throws pl.paktometr.spreadsheet.SpreadsheetRefused if it cannot be read
     * @throws WorkbookRefused if it is not this questionnaire, or not all of it
     */
    public Difference receive(
            TerytCode region, int year, TerytCode unit, String fileName, InputStream file) {
        Caller caller = access.mayEdit(unit);
        ResponseView response = responses.of(region, year, unit);
        if (!response.editable()) {
            throw new WorkbookRefused(Reason.NOT_EDITABLE);
        }
        Questionnaire questionnaire = questionnaire(response);
        Spreadsheet read = Spreadsheet.read(file);
        Stamp stamp = Stamp.of(read);
        stamp.mustBeOf(response, questionnaire);
        UploadedAnswers answers =
                UploadedAnswers.of(stamp, WorkbookReading.of(read, stamp, questionnaire));
        forget(response, caller);
        WorkbookUploadEntity upload =
                new WorkbookUploadEntity(
                        response.campaign().id(),
                        response.unit().code().digits(),
                        shortened(fileName),
                        answers,
                        caller.login(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.persist(upload);
        Difference difference = Difference.of(upload.upload(), answers, response, questionnaire);
        record(
                response,
                Deed.Kind.WORKBOOK_BROUGHT,
                "%d/%d".formatted(difference.choosable().size(), difference.rows().size()));
        return difference;
    }

    /**
     * What a file brought before says otherwise than the response now.
     *
     * @throws NoSuchWorkbookUpload if the caller brought none under that number, or its day is over
     */
    public Difference one(TerytCode region, int year, TerytCode unit, long id) {
        Caller caller = access.mayEdit(unit);
        ResponseView response = responses.of(region, year, unit);
        WorkbookUploadEntity upload = upload(id, response, caller);
        return Difference.of(upload.upload(), upload.answers(), response, questionnaire(response));
    }

    /** The file the caller brought and may still decide on. */
    public Optional<WorkbookUpload> waiting(TerytCode region, int year, TerytCode unit) {
        Caller caller = access.mayEdit(unit);
        ResponseView response = responses.of(region, year, unit);
        return em.createQuery(
                        """
                        select u from WorkbookUploadEntity u
                        where u.campaignId = :campaign and u.unit = :unit and u.uploadedBy = :login
                        order by u.id desc
                        """,
                        WorkbookUploadEntity.class)
                .setParameter("campaign", response.campaign().id())
                .setParameter("unit", response.unit().code().digits())
                .setParameter("login", caller.login())
                .getResultStream()
                .filter(upload -> upload.isKeptAt(clock.instant()))
                .findFirst()
                .map(WorkbookUploadEntity::upload);
    }

    /**
     * Takes what is to be taken, each answer by itself, as if it had been typed online: whatever a
     * colleague changed since the person looked stays, and is told as refused.
     *
     * @throws ChoiceMissing if an answer differs of which nothing is said; nothing is taken then
     * @throws NoSuchWorkbookUpload as {@link #one}
     */
    public Applied apply(
            TerytCode region, int year, TerytCode unit, long id, List<Choice> choices) {
        Difference difference = one(region, year, unit, id);
        Map<String, Choice> byCode = new HashMap<>();
        choices.forEach(choice -> byCode.put(choice.code(), choice));
        List<Difference.Row> rows = difference.choosable();
        List<String> missing =
                rows.stream()
                        .map(Difference.Row::code)
                        .filter(code -> !byCode.containsKey(code))
                        .toList();
        if (!missing.isEmpty()) {
            throw new ChoiceMissing(missing);
        }
        List<AnswerChange> changes =
                rows.stream()
                        .flatMap(
                                row ->
                                        Optional.ofNullable(byCode.get(row.code())).stream()
                                                .filter(Choice::take)
                                                .map(
                                                        choice ->
                                                                AnswerChange.of(
                                                                        row.code(),
                                                                        row.mine(),
                                                                        choice.seen())))
                        .toList();
        List<String> kept =
                rows.stream()
                        .map(Difference.Row::code)
                        .filter(code -> changes.stream().noneMatch(it -> it.code().equals(code)))
                        .toList();
        em.clear(); // or the saving would take the answers read above for those under its lock
        SavedEach saved = responses.saveEach(region, year, unit, changes);
        return new Applied(List.copyOf(saved.versions().keySet()), kept, saved.refused());
    }

    /** Throws the file's answers away. */
    public void drop(TerytCode region, int year, TerytCode unit, long id) {
        Caller caller = access.mayEdit(unit);
        em.remove(upload(id, responses.of(region, year, unit), caller));
    }

    /**
     * Throws away what nobody decided on in time.
     *
     * @return how many files
     */
    @RolesAllowed(SYSTEM)
    public int expire() {
        return em.createQuery("delete from WorkbookUploadEntity u where u.uploadedAt < :then")
                .setParameter("then", clock.instant().minus(WorkbookUploadEntity.KEPT))
                .executeUpdate();
    }

    private void forget(ResponseView response, Caller caller) {
        em.createQuery(
                        """
                        delete from WorkbookUploadEntity u
                        where u.campaignId = :campaign and u.unit = :unit and u.uploadedBy = :login
                        """)
                .setParameter("campaign", response.campaign().id())
                .setParameter("unit", response.unit().code().digits())
                .setParameter("login", caller.login())
                .executeUpdate();
    }

    private WorkbookUploadEntity upload(long id, ResponseView response, Caller caller) {
        return Optional.ofNullable(em.find(WorkbookUploadEntity.class, id))
                .filter(
                        it ->
                                it.isOf(
                                        response.campaign().id(),
                                        response.unit().code().digits(),
                                        caller.login()))
                .filter(it -> it.isKeptAt(clock.instant()))
                .orElseThrow(() -> new NoSuchWorkbookUpload(id));
    }

    private Questionnaire questionnaire(ResponseView response) {
        return questionnaires.edition(response.campaign().edition());
    }

    private void record(ResponseView response, Deed.Kind kind, String details) {
        deeds.fire(
                Deed.onUnit(
                        kind,
                        response.unit().teryt(),
                        (response.campaign().year() + " " + details).strip()));
    }

    /** Without folders, which some browsers send along, and without what is no character. */
    static String shortened(String fileName) {
        String name = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}+", " ").strip();
        int length = name.codePointCount(0, name.length());
        return length > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME))
                : name;
    }
}
