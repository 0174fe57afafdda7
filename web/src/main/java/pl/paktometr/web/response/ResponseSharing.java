package pl.paktometr.web.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Accounts;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.response.ResponseView;
import pl.paktometr.teamwork.Assignment;
import pl.paktometr.teamwork.Assignments;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** Who of the office answers what, and how far that is. */
@Named
@RequestScoped
public class ResponseSharing {
    @Inject AddressedResponse addressed;
    @Inject Assignments assignments;
    @Inject Accounts accounts;
    @Inject Access access;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private final Once<List<Share>> all = new Once<>(this::readAll);
    private String code = "";
    private String login = "";
    private @Nullable LocalDate due;
    private String note = "";

    /**
     * A part somebody was given.
     *
     * @param to the address of its first question
     */
    public record Share(
            Assignment assignment, String label, String to, int answered, int required) {}

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        all.get();
    }

    public List<Share> getAll() {
        return all.get();
    }

    /** Those of the visitor. */
    public List<Share> getMine() {
        String me = access.caller().login();
        return all.get().stream().filter(share -> share.assignment().login().equals(me)).toList();
    }

    public String give() {
        assignments.give(
                addressed.region(),
                addressed.year(),
                addressed.unit(),
                code,
                login,
                due,
                Parameter.text(note));
        messages.done("response_sharing.given");
        return addressed.link("sharing") + "&faces-redirect=true";
    }

    /** What the row said when it was shown: rows may have moved since. */
    public String takeBack() {
        String ofCode = Parameter.text(request.getParameter("taken-code"));
        String from = Parameter.text(request.getParameter("taken-login"));
        assignments.takeBack(addressed.region(), addressed.year(), addressed.unit(), ofCode, from);
        messages.done("response_sharing.taken_back");
        return addressed.link("sharing") + "&faces-redirect=true";
    }

    /** Each area and, below it, its results. */
    public List<SelectItem> getParts() {
        List<SelectItem> parts = new ArrayList<>();
        for (Area area : areas()) {
            parts.add(new SelectItem(area.code(), area.code() + ". " + label(area)));
            area.results()
                    .forEach(
                            result ->
                                    parts.add(
                                            new SelectItem(
                                                    result.code(),
                                                    result.code() + " " + label(result))));
        }
        return parts;
    }

    public List<SelectItem> getColleagues() {
        return accounts.colleagues().stream()
                .map(each -> new SelectItem(each.login(), each.name()))
                .toList();
    }

    private List<Share> readAll() {
        return assignments.ofUnit(addressed.region(), addressed.year(), addressed.unit()).stream()
                .flatMap(assignment -> share(assignment).stream())
                .toList();
    }

    private List<Share> share(Assignment assignment) {
        return areas().stream().flatMap(area -> share(assignment, area)).limit(1).toList();
    }

    private Stream<Share> share(Assignment assignment, Area area) {
        String to = addressed.link("area") + "&area=" + area.code();
        if (area.code().equals(assignment.code())) {
            return Stream.of(share(assignment, label(area), to, area.results()));
        }
        return area.results().stream()
                .filter(result -> result.code().equals(assignment.code()))
                .map(
                        result ->
                                share(
                                        assignment,
                                        label(result),
                                        to + "#result-" + result.code(),
                                        List.of(result)));
    }

    private Share share(Assignment assignment, String label, String to, List<Result> results) {
        ResponseView view = addressed.getView();
        Set<String> given = view.given().keySet();
        List<String> counted = AreaProgress.counted(results, addressed.getQuestionnaire(), view);
        int answered = (int) counted.stream().filter(given::contains).count();
        return new Share(assignment, label, to, answered, counted.size());
    }

    private List<Area> areas() {
        return addressed.getAreas().stream().map(AreaProgress::area).toList();
    }

    private String label(Area area) {
        return area.label().in(texts.locale());
    }

    private String label(Result result) {
        return result.label().in(texts.locale());
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Parameter.text(code);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = Parameter.text(login);
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
