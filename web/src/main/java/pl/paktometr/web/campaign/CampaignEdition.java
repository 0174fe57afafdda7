package pl.paktometr.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.response.AnswerChange;
import pl.paktometr.response.Erratum;
import pl.paktometr.response.FrozenEdition;
import pl.paktometr.response.Responses;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.response.Words;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** A round as the analyst runs it: its days, more time for one unit, publishing, errata. */
@Named
@RequestScoped
public class CampaignEdition {
    @Inject Campaigns campaigns;
    @Inject Responses responses;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private TerytCode region = TerytCode.of("00");
    private int year;
    private final Once<Campaign> campaign = new Once<>(() -> campaigns.one(region, year));
    private final Once<CampaignForm> form =
            new Once<>(() -> new CampaignForm(campaigns.plan(region, year)));
    private final Once<List<AskedUnit>> asked =
            new Once<>(() -> campaigns.asked(getCampaign().id()));
    private final Once<List<Erratum>> errata = new Once<>(() -> responses.errata(region, year));

    private String unit = "";
    private @Nullable LocalDate until;
    private String reason = "";
    private String code = "";
    private String value = "";

    /** Before Faces asks which forms of the page are there at all. */
    @PostConstruct
    void read() {
        region = TerytCode.of(Parameter.text(request.getParameter("region")));
        year = Parameter.year(Parameter.text(request.getParameter("year")));
    }

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        getForm();
        getErrata();
    }

    public String change() {
        campaigns.change(region, getForm().plan());
        return done("campaign_edition.changed");
    }

    public String close() {
        campaigns.close(region, year);
        return done("campaign_edition.closed");
    }

    /** The day chosen is the last one that counts. */
    public String extend() {
        LocalDate last = until == null ? LocalDate.EPOCH : until;
        campaigns.extend(
                region, year, TerytCode.of(unit), CampaignForm.midnight(last.plusDays(1)), reason);
        return done("campaign_edition.extended");
    }

    public String publish() {
        campaigns.publish(region, year);
        return done("campaign_edition.published");
    }

    public String correct() {
        TerytCode of = TerytCode.of(unit);
        OptionalInt version = OptionalInt.of(responses.of(region, year, of).version(code.strip()));
        responses.correct(
                region, year, of, AnswerChange.typed(code.strip(), value, version), reason);
        return done("campaign_edition.corrected");
    }

    private String done(String key) {
        messages.done(key);
        return "/campaign/edition.xhtml?faces-redirect=true&region=%s&year=%d"
                .formatted(region, year);
    }

    public Campaign getCampaign() {
        return campaign.get();
    }

    public CampaignForm getForm() {
        return form.get();
    }

    public List<SelectItem> getUnits() {
        return asked.get().stream()
                .map(each -> new SelectItem(each.code().digits(), name(each)))
                .toList();
    }

    public List<AskedUnit> getExtended() {
        return asked.get().stream().filter(each -> each.extension() != null).toList();
    }

    public int getAsked() {
        return asked.get().size();
    }

    public List<Erratum> getErrata() {
        return errata.get();
    }

    /** Null before the edition is published. */
    public @Nullable FrozenEdition getFrozen() {
        return responses.frozen(region, year).orElse(null);
    }

    public String name(AskedUnit each) {
        return texts.message(Words.unit(each));
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = Parameter.text(unit);
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Parameter.text(reason);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Parameter.text(code);
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = Parameter.text(value);
    }
}
