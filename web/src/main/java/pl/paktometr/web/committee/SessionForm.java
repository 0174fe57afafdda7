package pl.paktometr.web.committee;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.committee.Session;
import pl.paktometr.committee.SessionPlan;
import pl.paktometr.unit.TerytCode;

/** A sitting as it is written on a page. */
public class SessionForm {
    private int year;
    private @Nullable LocalDate heldOn;
    private @Nullable String place;
    private @Nullable String agenda;
    private List<String> counties = List.of();
    private int version;

    SessionForm(int year, String agenda) {
        this.year = year;
        this.agenda = agenda;
    }

    SessionForm(Session session) {
        year = session.year();
        heldOn = session.heldOn();
        place = session.place();
        agenda = String.join("\n", session.agenda());
        counties = session.counties().stream().map(TerytCode::digits).toList();
        version = session.version();
    }

    SessionPlan plan() {
        return new SessionPlan(
                year,
                heldOn,
                place == null ? "" : place,
                agenda == null ? "" : agenda,
                List.copyOf(counties));
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getAgenda() {
        return agenda;
    }

    public void setAgenda(@Nullable String agenda) {
        this.agenda = agenda;
    }

    public List<String> getCounties() {
        return counties;
    }

    public void setCounties(List<String> counties) {
        this.counties = counties;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
