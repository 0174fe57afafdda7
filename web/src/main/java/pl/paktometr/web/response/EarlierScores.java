package pl.paktometr.web.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.response.ResponseView;
import pl.paktometr.response.Responses;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.Scores;
import pl.paktometr.unit.TerytCode;

/** What a unit earned in the years it has submitted. */
@RequestScoped
public class EarlierScores {

    @Inject Campaigns campaigns;
    @Inject Responses responses;
    @Inject Scores scores;

    /** One year's response and its final score. */
    public record YearScore(ResponseView response, ScoreSheet sheet) {

        public int year() {
            return response.campaign().year();
        }

        public @Nullable BigDecimal total() {
            return sheet.total().map(Points::shown).orElse(null);
        }
    }

    /** Newest first, only those before the given year. */
    public List<YearScore> before(int year, TerytCode unit) {
        return campaigns.ofRegion(unit.region()).stream()
                .filter(campaign -> campaign.year() < year)
                .filter(campaign -> campaigns.asks(campaign.id(), unit))
                .map(campaign -> responses.of(campaign.region(), campaign.year(), unit))
                .filter(response -> response.state().answered())
                .map(response -> new YearScore(response, scores.of(response)))
                .toList();
    }
}
