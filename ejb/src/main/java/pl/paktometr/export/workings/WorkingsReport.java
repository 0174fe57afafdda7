package pl.paktometr.export.workings;

import static java.util.Comparator.comparingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.comparison.Aggregate;
import pl.paktometr.comparison.Comparisons;
import pl.paktometr.comparison.RegionComparison;
import pl.paktometr.export.report.Order;
import pl.paktometr.export.report.Report;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.scoring.ScoreSheet;

/** One year's round of a region as formulas, so that every figure can be computed once more. */
@ApplicationScoped
public class WorkingsReport implements Report<Workings> {
    @Inject Questionnaires questionnaires;
    @Inject Campaigns campaigns;
    @Inject Comparisons comparisons;
    @Inject WorkingsQueries queries;

    @Override
    public String name() {
        return "workings";
    }

    @Override
    public Class<Workings> makes() {
        return Workings.class;
    }

    @Override
    public String title(Order order) {
        Campaign campaign = order.campaign();
        return order.wording()
                .of(
                        "export.workings.title",
                        campaign.region().digits(),
                        Integer.toString(campaign.year()));
    }

    @Override
    public Workings content(Order order) {
        Campaign campaign = order.campaign();
        Map<String, Map<String, AnswerValue>> answers = queries.answers(campaign.id());
        Map<String, ScoreSheet> sheets = queries.sheets(campaign.id());
        List<UnitWorking> units =
                comparisons.units(campaign.region(), campaign.year(), Optional.empty()).stream()
                        .map(
                                each -> {
                                    String code = each.unit().code().digits();
                                    return new UnitWorking(
                                            each.unit(),
                                            each.county(),
                                            each.state(),
                                            answers.getOrDefault(code, Map.of()),
                                            Optional.ofNullable(sheets.get(code)));
                                })
                        .toList();
        return new Workings(
                campaign,
                questionnaires.edition(campaign.edition()),
                units,
                yearsUpTo(campaign, order));
    }

    private List<RegionComparison> yearsUpTo(Campaign campaign, Order order) {
        List<Campaign> all =
                campaigns.ofRegion(campaign.region()).stream()
                        .filter(each -> each.year() <= campaign.year())
                        .sorted(comparingInt(Campaign::year))
                        .toList();
        List<RegionComparison> years = new ArrayList<>();
        for (Campaign each : all) {
            years.add(comparisons.counties(each.region(), each.year(), Aggregate.MEAN));
            order.progress().at(years.size(), all.size() + 1L);
        }
        return years;
    }
}
