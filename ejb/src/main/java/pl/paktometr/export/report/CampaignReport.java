package pl.paktometr.export.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.comparison.Aggregate;
import pl.paktometr.comparison.Comparisons;
import pl.paktometr.comparison.RegionComparison;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Wording;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.FrozenEdition;
import pl.paktometr.response.Responses;
import pl.paktometr.shared.Installation;
import pl.paktometr.shared.Progress;

/** One year's round of a region: every answer, every score, and how to read them. */
@ApplicationScoped
public class CampaignReport implements Report<Sheets> {
    @Inject Questionnaires questionnaires;
    @Inject Comparisons comparisons;
    @Inject AnswerQueries answers;
    @Inject Responses responses;
    @Inject Installation installation;

    @Override
    public String name() {
        return "campaign";
    }

    @Override
    public Class<Sheets> makes() {
        return Sheets.class;
    }

    @Override
    public String title(Order order) {
        Campaign campaign = order.campaign();
        return order.wording()
                .of("export.title", campaign.region().digits(), Integer.toString(campaign.year()));
    }

    @Override
    public Sheets content(Order order) {
        Campaign campaign = order.campaign();
        Wording wording = order.wording();
        Questionnaire questionnaire = questionnaires.edition(campaign.edition());
        List<UnitScores> units =
                comparisons.units(campaign.region(), campaign.year(), Optional.empty());
        Variables variables = new Variables(wording);
        List<Variable> all = variables.of(questionnaire);
        return new Sheets(
                List.of(
                        new Sheet<>(
                                wording.of("export.sheet.data"),
                                Sheet.Header.CODES_AND_LABELS,
                                2,
                                all.stream().map(Variable::column).toList(),
                                told(
                                        answers.of(campaign.id(), units),
                                        units.size(),
                                        order.progress())),
                        new ResultsSheet(questionnaire, wording).of(units),
                        new CountiesSheet(questionnaire, wording)
                                .of(
                                        CountyRow.all(
                                                compared(campaign, Aggregate.MEAN),
                                                compared(campaign, Aggregate.WEIGHTED),
                                                compared(campaign, Aggregate.MEDIAN),
                                                wording.of("export.region"))),
                        new MethodSheet(
                                        questionnaire,
                                        campaign,
                                        responses
                                                .frozen(campaign.region(), campaign.year())
                                                .map(FrozenEdition::sha256)
                                                .orElse(""),
                                        wording,
                                        installation.sampleData())
                                .sheet(),
                        new ErrataSheet(wording)
                                .of(responses.errata(campaign.region(), campaign.year())),
                        variables.explained(all)));
    }

    private static <R> Stream<R> told(Stream<R> rows, int total, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        return rows.peek(row -> progress.at(done.incrementAndGet(), total));
    }

    private RegionComparison compared(Campaign campaign, Aggregate aggregate) {
        return comparisons.counties(campaign.region(), campaign.year(), aggregate);
    }
}
