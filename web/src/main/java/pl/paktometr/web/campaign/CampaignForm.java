package pl.paktometr.web.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Role;
import pl.paktometr.campaign.Asking;
import pl.paktometr.campaign.CampaignPlan;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.ReminderPlan;
import pl.paktometr.campaign.Signing;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Parameter;

/** A round as it is planned on a page: in days of the calendar, each the last one that counts. */
public class CampaignForm {
    private final CampaignPlan before;
    private int year;
    private final int edition;
    private LocalDate opens;
    private LocalDate closes;
    private LocalDate signedBy;
    private Signing signing;
    private Ranking ranking;
    private int smallestGroup;
    private Asking asking;
    private List<String> chosen;
    private final Map<Role, String> reminders = new EnumMap<>(Role.class);

    CampaignForm(CampaignPlan plan) {
        before = plan;
        year = plan.year();
        edition = plan.edition();
        opens = day(plan.opens());
        closes = day(plan.closes().minusNanos(1));
        signedBy = day(plan.signedBy().minusNanos(1));
        signing = plan.signing();
        ranking = plan.ranking();
        smallestGroup = plan.smallestGroup();
        asking = plan.asking();
        chosen = plan.chosen().stream().map(TerytCode::digits).toList();
        ReminderPlan.LADDER.forEach(role -> reminders.put(role, plan.reminders().of(role)));
    }

    /**
     * @throws pl.paktometr.shared.BusinessRuleBroken if it is no plan
     */
    CampaignPlan plan() {
        return new CampaignPlan(
                year,
                edition,
                opens.equals(day(before.opens())) ? before.opens() : midnight(opens),
                end(closes, before.closes()),
                end(signedBy, before.signedBy()),
                signing,
                ranking,
                smallestGroup,
                ReminderPlan.typed(reminders),
                asking,
                chosen.stream().map(TerytCode::of).collect(Collectors.toSet()));
    }

    /**
     * A day nobody changed keeps its hour: a round closed at noon does not open again till
     * midnight.
     */
    private static Instant end(LocalDate last, Instant before) {
        return last.equals(day(before.minusNanos(1))) ? before : midnight(last.plusDays(1));
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Formats.WARSAW).toInstant();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Formats.WARSAW).toLocalDate();
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public LocalDate getOpens() {
        return opens;
    }

    public void setOpens(LocalDate opens) {
        this.opens = opens;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public LocalDate getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(LocalDate signedBy) {
        this.signedBy = signedBy;
    }

    public Signing getSigning() {
        return signing;
    }

    public void setSigning(Signing signing) {
        this.signing = signing;
    }

    public Ranking getRanking() {
        return ranking;
    }

    public void setRanking(Ranking ranking) {
        this.ranking = ranking;
    }

    public int getSmallestGroup() {
        return smallestGroup;
    }

    public void setSmallestGroup(int smallestGroup) {
        this.smallestGroup = smallestGroup;
    }

    public Asking getAsking() {
        return asking;
    }

    public void setAsking(Asking asking) {
        this.asking = asking;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = new ArrayList<>(chosen);
    }

    public @Nullable String getClerk() {
        return reminders.get(Role.CLERK);
    }

    public void setClerk(@Nullable String days) {
        reminders.put(Role.CLERK, Parameter.text(days));
    }

    public @Nullable String getCoordinator() {
        return reminders.get(Role.COORDINATOR);
    }

    public void setCoordinator(@Nullable String days) {
        reminders.put(Role.COORDINATOR, Parameter.text(days));
    }

    public @Nullable String getSecretary() {
        return reminders.get(Role.SECRETARY);
    }

    public void setSecretary(@Nullable String days) {
        reminders.put(Role.SECRETARY, Parameter.text(days));
    }

    public @Nullable String getSignatory() {
        return reminders.get(Role.SIGNATORY);
    }

    public void setSignatory(@Nullable String days) {
        reminders.put(Role.SIGNATORY, Parameter.text(days));
    }
}
