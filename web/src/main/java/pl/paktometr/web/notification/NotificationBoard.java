package pl.paktometr.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Role;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.ReminderPlan;
import pl.paktometr.notification.Board;
import pl.paktometr.notification.Boards;
import pl.paktometr.notification.ReminderPreview;
import pl.paktometr.notification.Reminders;
import pl.paktometr.response.ResponseState;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.response.Words;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** How far a round is, whom to chase, and the chasing itself. */
@Named
@RequestScoped
public class NotificationBoard {
    @Inject Boards boards;
    @Inject Reminders reminders;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private TerytCode region = TerytCode.of("00");
    private int year;
    private final Once<Board> board = new Once<>(() -> boards.of(region, year));
    private List<String> chosen = List.of();
    private List<Role> roles = List.of(Role.CLERK, Role.COORDINATOR);
    private @Nullable ReminderPreview preview;
    private String unit = "";
    private String note = "";

    /** Before Faces asks what the page has. */
    @PostConstruct
    void read() {
        region = TerytCode.of(Parameter.text(request.getParameter("region")));
        year = Parameter.year(Parameter.text(request.getParameter("year")));
    }

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        getBoard();
    }

    public Board getBoard() {
        return board.get();
    }

    public ResponseState[] getStates() {
        return ResponseState.values();
    }

    public String name(AskedUnit each) {
        return texts.message(Words.unit(each));
    }

    /** Shows on the same page what {@link #send} would do. */
    public void look() {
        preview = reminders.preview(region, year, units(), Set.copyOf(roles));
    }

    public String send() {
        int sent = reminders.send(region, year, units(), Set.copyOf(roles));
        return done("notification_board.sent", sent);
    }

    public String call() {
        boards.called(region, year, TerytCode.of(unit), note);
        return done("notification_board.noted");
    }

    private String done(String key, Object... args) {
        messages.done(key, args);
        return "/notification/board.xhtml?faces-redirect=true&region=%s&year=%d"
                .formatted(region, year);
    }

    private Set<TerytCode> units() {
        return chosen.stream().map(TerytCode::of).collect(Collectors.toSet());
    }

    public List<SelectItem> getLateUnits() {
        return getBoard().late().stream()
                .map(Board.Late::row)
                .map(row -> new SelectItem(row.unit().code().digits(), name(row.unit())))
                .toList();
    }

    public List<SelectItem> getLadder() {
        return ReminderPlan.LADDER.stream()
                .map(role -> new SelectItem(role, texts.of("role." + role.name())))
                .toList();
    }

    public @Nullable ReminderPreview getPreview() {
        return preview;
    }

    /** As the form has it: codes of units, one after another. */
    public String getChosen() {
        return String.join(" ", chosen);
    }

    public void setChosen(@Nullable String codes) {
        chosen =
                Arrays.stream(Parameter.text(codes).split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    public List<String> getTicked() {
        return chosen;
    }

    public void setTicked(List<String> codes) {
        chosen = List.copyOf(codes);
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = List.copyOf(roles);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = Parameter.text(unit);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Parameter.text(note);
    }
}
