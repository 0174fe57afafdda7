package pl.paktometr.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.audit.AuditFilter;
import pl.paktometr.audit.AuditLog;
import pl.paktometr.audit.AuditRow;
import pl.paktometr.audit.ChainCheck;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Page;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;

/** Who did what: the log with its filters, and the check of its chain. */
@Named
@RequestScoped
public class AuditList {

    private static final int SIZE = 50;

    @Inject AuditLog log;

    private String kind = "";
    private String actor = "";
    private String unit = "";
    private String from = "";
    private String until = "";
    private int first;
    private @Nullable ChainCheck check;
    private final Once<Page<AuditRow>> found = new Once<>(this::read);

    /** Before anything is shown, so that who may not see the log sees nothing of it. */
    public void load() {
        getFound();
    }

    public void prove() {
        check = log.check();
    }

    public Page<AuditRow> getFound() {
        return found.get();
    }

    public Deed.Kind[] getKinds() {
        return Deed.Kind.values();
    }

    /** Null until somebody asks for it. */
    public @Nullable ChainCheck getCheck() {
        return check;
    }

    /** Where the API keeps the same entries as a file. */
    public String getFile() {
        AuditFilter filter = filter();
        return "/api/v1/audit.csv?kind=%s&actor=%s&unit=%s&from=%s&until=%s"
                .formatted(
                        filter.kind() == null ? "" : filter.kind().name(),
                        encoded(filter.actor()),
                        encoded(filter.unit()),
                        moment(filter.from()),
                        moment(filter.until()));
    }

    private Page<AuditRow> read() {
        return log.read(filter(), Math.max(0, first), SIZE);
    }

    private AuditFilter filter() {
        return new AuditFilter(
                Stream.of(Deed.Kind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                actor.strip(),
                unit.strip(),
                midnight(from, 0),
                midnight(until, 1));
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : encoded(moment.toString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What is no day is as good as none. */
    private static @Nullable Instant midnight(String day, int later) {
        try {
            return day.isEmpty()
                    ? null
                    : LocalDate.parse(day).plusDays(later).atStartOfDay(Formats.WARSAW).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = Parameter.text(kind);
    }

    public String getActor() {
        return actor;
    }

    public void setActor(@Nullable String actor) {
        this.actor = Parameter.text(actor);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = Parameter.text(unit);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = Parameter.text(from);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = Parameter.text(until);
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public int getSize() {
        return SIZE;
    }
}
