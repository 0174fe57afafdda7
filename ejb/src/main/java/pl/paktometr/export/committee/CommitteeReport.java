package pl.paktometr.export.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.commentary.Commentaries;
import pl.paktometr.commitment.Commitments;
import pl.paktometr.comparison.Comparisons;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Profile;
import pl.paktometr.comparison.Selection;
import pl.paktometr.comparison.TileGrid;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.paper.Paper;
import pl.paktometr.export.report.MethodSheet;
import pl.paktometr.export.report.Order;
import pl.paktometr.export.report.Report;
import pl.paktometr.export.template.PaperTemplates;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.FrozenEdition;
import pl.paktometr.response.Responses;
import pl.paktometr.shared.Installation;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/** What the regional committee gets for a session: see {@link Agendas} for what can be chosen. */
@ApplicationScoped
public class CommitteeReport implements Report<Paper> {
    @Inject Agendas agendas;
    @Inject Comparisons comparisons;
    @Inject Commitments commitments;
    @Inject Commentaries commentaries;
    @Inject Responses responses;
    @Inject Questionnaires questionnaires;
    @Inject Units units;
    @Inject PaperTemplates templates;
    @Inject Installation installation;

    /** Pictures of the region, then what is read at once. */
    private static final int STEPS = 7;

    @Override
    public String name() {
        return "committee";
    }

    @Override
    public Class<Paper> makes() {
        return Paper.class;
    }

    @Override
    public String title(Order order) {
        Campaign campaign = order.campaign();
        return order.wording()
                .of(
                        "committee_paper.title",
                        units.region(campaign.region()).name(),
                        Integer.toString(campaign.year()));
    }

    @Override
    public Paper content(Order order) {
        return new CommitteePaper(material(order), order.wording()).paper();
    }

    private Material material(Order order) {
        Campaign campaign = order.campaign();
        TerytCode region = campaign.region();
        int year = campaign.year();
        Questionnaire questionnaire = questionnaires.edition(campaign.edition());
        Agenda agenda = agendas.of(order);
        int total = STEPS + agenda.counties().size();
        Material.Pictures pictures = pictures(campaign, questionnaire, agenda);
        order.progress().at(STEPS, total);
        List<Profile> counties = new ArrayList<>();
        for (TerytCode county : agenda.counties()) {
            counties.add(comparisons.profile(Selection.of(region, year), county));
            order.progress().at(STEPS + (long) counties.size(), total);
        }
        return new Material(
                campaign,
                questionnaire,
                units.region(region).name(),
                agenda,
                pictures,
                counties,
                commitments.ofRegion(region, year),
                responses.errata(region, year),
                commentaries.all(region, year),
                new MethodSheet(
                                questionnaire,
                                campaign,
                                responses
                                        .frozen(region, year)
                                        .map(FrozenEdition::sha256)
                                        .orElse(""),
                                order.wording(),
                                installation.sampleData())
                        .lines(),
                templates.files(region));
    }

    private Material.Pictures pictures(
            Campaign campaign, Questionnaire questionnaire, Agenda agenda) {
        Selection selection = Selection.of(campaign.region(), campaign.year());
        String areas =
                Stream.concat(
                                Stream.of(UnitScores.TOTAL),
                                questionnaire.scoredAreas().stream().map(Area::code))
                        .collect(Collectors.joining(","));
        String places =
                agenda.counties().stream()
                        .limit(4) // more lines could not be told apart
                        .map(TerytCode::digits)
                        .collect(Collectors.joining(","));
        return new Material.Pictures(
                picture("table", selection),
                picture("map", selection),
                TileGrid.of(campaign.region()),
                picture("heat", selection.with("measures", areas)),
                picture("heat", selection),
                picture("ranking", selection),
                picture("trend", selection.with("places", places)));
    }

    private Picture picture(String view, Selection selection) {
        return comparisons.look(view, selection, true).picture();
    }
}
