package pl.paktometr.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.campaign.Signing;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Texts;

/** Plans the next round of the analyst's own region. */
@Named
@RequestScoped
public class CampaignCreate {
    /** The edition of the questionnaire that the product ships. */
    private static final int EDITION = 1;

    @Inject Campaigns campaigns;
    @Inject Access access;
    @Inject Messages messages;
    @Inject Texts texts;

    private int year;
    private LocalDate opens = LocalDate.EPOCH; // load() or the form says
    private LocalDate closes = LocalDate.EPOCH;
    private Signing signing = Signing.HEAD;

    /** Proposes the year after the last round, and January to March as the window. */
    public void load() {
        year = campaigns.nextYear();
        opens = LocalDate.of(year + 1, 1, 7);
        closes = LocalDate.of(year + 1, 3, 31);
    }

    /** The closing day is the last day on which answers are taken. */
    public String create() {
        Campaign campaign =
                campaigns.create(
                        access.caller().ownRegion(),
                        year,
                        EDITION,
                        midnight(opens),
                        midnight(closes.plusDays(1)),
                        signing);
        messages.done("campaign_create.created", campaign.year());
        return "/index.xhtml?faces-redirect=true";
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Formats.WARSAW).toInstant();
    }

    public List<SelectItem> getSignings() {
        return Stream.of(Signing.values())
                .map(
                        each ->
                                new SelectItem(
                                        each,
                                        texts.of(
                                                "signing." + each.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    public Signing getSigning() {
        return signing;
    }

    public void setSigning(Signing signing) {
        this.signing = signing;
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
}
