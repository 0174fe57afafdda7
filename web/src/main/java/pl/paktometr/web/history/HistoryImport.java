package pl.paktometr.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.history.PastPreview;
import pl.paktometr.history.PastYears;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.response.Words;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** Past answers from a file: bringing it, seeing what becomes of it, confirming that. */
@Named
@RequestScoped
public class HistoryImport {

    /** A table longer than that is cut. */
    private static final int MOST_ROWS = 200;

    private static final String PAGE = "/history/import.xhtml";

    @Inject PastYears years;
    @Inject Campaigns campaigns;
    @Inject Access access;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private @Nullable Part file;

    private final Once<Campaign> campaign = new Once<>(this::readCampaign);
    private final Once<PastPreview> preview =
            new Once<>(() -> years.one(region(), year(), number()));

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        campaign.get();
        if (isShown()) {
            preview.get();
        }
    }

    private Campaign readCampaign() {
        TerytCode region = TerytCode.of(Parameter.text(request.getParameter("region")));
        access.mayReadRegion(region);
        return campaigns.one(region, Parameter.year(Parameter.text(request.getParameter("year"))));
    }

    public String receive() throws IOException {
        if (file == null) {
            throw new IllegalStateException("The field is required");
        }
        try (InputStream content = file.getInputStream()) {
            PastPreview received =
                    years.receive(
                            region(), year(), Parameter.text(file.getSubmittedFileName()), content);
            return getHere() + "&upload=" + received.upload() + "&faces-redirect=true";
        }
    }

    public String apply() {
        return apply(false);
    }

    public String applyGood() {
        return apply(true);
    }

    private String apply(boolean onlyGood) {
        PastPreview applied = years.apply(region(), year(), number(), onlyGood);
        messages.done(
                "history_import.done",
                texts.count("history_import.applied", applied.units().size()));
        return getHere() + "&faces-redirect=true";
    }

    public boolean isShown() {
        return request.getParameter("upload") != null;
    }

    public PastPreview getPreview() {
        return preview.get();
    }

    public Campaign getCampaign() {
        return campaign.get();
    }

    /** Whether the clock has closed it and nobody published it. */
    public boolean isTaking() {
        return getCampaign().state() == Campaign.State.CLOSED;
    }

    public String name(PastPreview.UnitLine line) {
        return texts.message(Words.unit(line.unit()));
    }

    public String why(PastPreview.WrongLine line) {
        return texts.message(line.why());
    }

    public <T> List<T> beginning(List<T> rows) {
        return rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    }

    public int getMostRows() {
        return MOST_ROWS;
    }

    public String getHere() {
        return "%s?region=%s&year=%d".formatted(PAGE, region(), year());
    }

    private TerytCode region() {
        return getCampaign().region();
    }

    private int year() {
        return getCampaign().year();
    }

    /** What is no number at all is the number of no upload. */
    private long number() {
        String asked = Parameter.text(request.getParameter("upload"));
        return asked.matches("[0-9]{1,18}") ? Long.parseLong(asked) : 0;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
