package pl.paktometr.export.open;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.PublishedEdition;
import pl.paktometr.export.Wording;
import pl.paktometr.export.report.Cube;
import pl.paktometr.export.report.OpenReport;
import pl.paktometr.export.report.Order;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;

/** A published edition as a cube: year × place × measure. */
@ApplicationScoped
public class OpenCubeReport implements OpenReport<Cube> {
    private static final String ASKED = "asked";
    private static final String ANSWERED = "answered";

    @Inject OpenReports open;

    @Override
    public String name() {
        return "open-cube";
    }

    @Override
    public Class<Cube> makes() {
        return Cube.class;
    }

    @Override
    public String title(Order order) {
        return OpenReports.title(order);
    }

    @Override
    public Cube content(Order order) {
        return cube(open.columns(order));
    }

    static Cube cube(OpenColumns columns) {
        PublishedEdition edition = columns.edition();
        Wording wording = columns.wording();
        String year = Integer.toString(edition.campaign().year());
        Map<String, String> places = new LinkedHashMap<>();
        List<Cube.Value> values = new ArrayList<>();
        for (PublishedEdition.Place place : edition.places()) {
            places.put(place.code().digits(), columns.name(place));
            values.add(count(place.asked()));
            values.add(count(place.answered()));
            columns.measures().forEach(code -> values.add(value(OpenColumns.figure(place, code))));
        }
        Map<String, String> measures = new LinkedHashMap<>();
        measures.put(ASKED, wording.of("export.open.asked"));
        measures.put(ANSWERED, wording.of("export.open.answered"));
        columns.measures().forEach(code -> measures.put(code, columns.label(code)));
        return new Cube(
                wording.of("export.open.source"),
                requireNonNull(edition.campaign().publishedAt()),
                List.of(
                        dimension("year", Cube.Role.TIME, Map.of(year, year), wording),
                        dimension("place", Cube.Role.GEO, places, wording),
                        dimension("measure", Cube.Role.METRIC, measures, wording)),
                values,
                statuses(wording));
    }

    private static Cube.Dimension dimension(
            String code, Cube.Role role, Map<String, String> categories, Wording wording) {
        return new Cube.Dimension(code, wording.of("export.open." + code), role, categories);
    }

    private static Map<String, String> statuses(Wording wording) {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (Absence absence : Absence.values()) {
            if (absence != Absence.NONE) {
                statuses.put(absence.name(), wording.of("absence." + absence));
            }
        }
        return statuses;
    }

    private static Cube.Value count(int number) {
        return new Cube.Value(Optional.of(BigDecimal.valueOf(number)), "");
    }

    private static Cube.Value value(Figure figure) {
        return new Cube.Value(figure.value().map(Points::shown), OpenRow.status(figure));
    }
}
