package pl.paktometr.web.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.Accounts;
import pl.paktometr.plan.PlanIntent;
import pl.paktometr.plan.Plans;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.shared.Roles;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.Units;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** What a unit means to do, by the year it starts from, and what came of it. */
@Named
@RequestScoped
public class PlanList {

    @Inject Plans plans;
    @Inject PlanLines lines;
    @Inject Units units;
    @Inject Accounts accounts;
    @Inject Access access;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private final Once<Unit> unit = new Once<>(() -> units.one(asked()));
    private final Once<List<PlanLines.Line>> all = new Once<>(() -> lines.of(unit().code()));
    private @Nullable String target;
    private @Nullable String owner;
    private @Nullable LocalDate due;
    private @Nullable String note;
    private int version;

    /** The items that start from one year's answers. */
    public record PlanYear(int year, List<PlanLines.Line> lines) {}

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        all.get();
    }

    public String getUnitName() {
        return texts.of(
                "response.unit." + unit().kind().name().toLowerCase(Locale.ROOT), unit().name());
    }

    /** Newest first. */
    public List<PlanYear> getYears() {
        TreeMap<Integer, List<PlanLines.Line>> years =
                all.get().stream()
                        .collect(groupingBy(line -> line.item().year(), TreeMap::new, toList()));
        return years.descendingMap().entrySet().stream()
                .map(year -> new PlanYear(year.getKey(), year.getValue()))
                .toList();
    }

    /** Whether this visitor writes the unit's plan. */
    public boolean isWritable() {
        return request.isUserInRole(Roles.CLERK);
    }

    /** The item that {@code ?year=&edit=} names, for who may change it; otherwise null. */
    public PlanLines.@Nullable Line getChosen() {
        String code = Parameter.text(request.getParameter("edit"));
        return all.get().stream()
                .filter(line -> isWritable() && line.code().equals(code))
                .filter(line -> line.item().year() == year())
                .findFirst()
                .orElse(null);
    }

    public String editLink(PlanLines.Line line) {
        return here() + "&year=" + line.item().year() + "&edit=" + line.code();
    }

    public String save() {
        PlanLines.Line chosen = getChosen();
        if (chosen != null) {
            String typed = Parameter.text(target);
            plans.keep(
                    unit().code().region(),
                    year(),
                    unit().code(),
                    chosen.code(),
                    (QuestionType type) -> type.canonical(typed),
                    new PlanIntent(Parameter.text(owner), due, Parameter.text(note)),
                    OptionalInt.of(version));
            messages.done("plan_list.saved", chosen.code());
        }
        return here() + "&faces-redirect=true";
    }

    public String drop() {
        PlanLines.Line chosen = getChosen();
        if (chosen != null) {
            plans.drop(
                    unit().code().region(),
                    year(),
                    unit().code(),
                    chosen.code(),
                    OptionalInt.of(version));
            messages.done("plan_list.dropped", chosen.code());
        }
        return here() + "&faces-redirect=true";
    }

    /** Names to choose the owner from. */
    public List<String> getColleagues() {
        return accounts.colleagues().stream().map(AccountRow::name).distinct().toList();
    }

    private String here() {
        return "/plan/list.xhtml?unit=" + unit().teryt();
    }

    private Unit unit() {
        return unit.get();
    }

    /** Without a unit in the address it is the visitor's own. */
    private TerytCode asked() {
        String parameter = Parameter.text(request.getParameter("unit"));
        return parameter.isEmpty() ? access.caller().ownUnit() : TerytCode.of(parameter);
    }

    private int year() {
        return Parameter.year(Parameter.text(request.getParameter("year")));
    }

    public String getTarget() {
        PlanLines.Line chosen = getChosen();
        return target == null && chosen != null ? chosen.item().target() : Parameter.text(target);
    }

    public void setTarget(@Nullable String target) {
        this.target = Parameter.text(target);
    }

    public String getOwner() {
        PlanLines.Line chosen = getChosen();
        return owner == null && chosen != null ? chosen.item().owner() : Parameter.text(owner);
    }

    public void setOwner(@Nullable String owner) {
        this.owner = Parameter.text(owner);
    }

    public @Nullable LocalDate getDue() {
        PlanLines.Line chosen = getChosen();
        return due == null && chosen != null ? chosen.item().due() : due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public String getNote() {
        PlanLines.Line chosen = getChosen();
        return note == null && chosen != null ? chosen.item().note() : Parameter.text(note);
    }

    public void setNote(@Nullable String note) {
        this.note = Parameter.text(note);
    }

    /** As it was when the form was shown. */
    public int getVersion() {
        PlanLines.Line chosen = getChosen();
        return version == 0 && chosen != null ? chosen.item().version() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
