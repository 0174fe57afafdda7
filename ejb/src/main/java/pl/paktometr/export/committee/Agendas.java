package pl.paktometr.export.committee;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.paktometr.committee.Recommendation;
import pl.paktometr.committee.Session;
import pl.paktometr.committee.Sessions;
import pl.paktometr.comparison.NoSuchChoice;
import pl.paktometr.export.Wording;
import pl.paktometr.export.report.Order;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/**
 * What a paper is asked to be about: {@code session}, the number of a sitting with its agenda and
 * counties; {@code counties}, a list of codes of four digits, adds some or does without a sitting.
 */
@ApplicationScoped
class Agendas {

    private static final int MOST_COUNTIES = 60;
    private static final String NUMBER = "[0-9]{1,18}";

    @Inject Sessions sessions;
    @Inject Units units;

    /**
     * @throws NoSuchChoice for a code that is none of a county of the region
     * @throws pl.paktometr.committee.NoSuchSession if the region has none of that number
     */
    Agenda of(Order order) {
        List<TerytCode> counties = counties(order);
        TerytCode region = order.campaign().region();
        String session = order.choices().getOrDefault("session", "");
        List<Agenda.Advice> advice = advice(region, order.wording());
        if (session.isEmpty()) {
            return new Agenda(null, List.of(), counties, advice);
        }
        if (!session.matches(NUMBER)) {
            throw new NoSuchChoice("session", session);
        }
        Session sitting = sessions.one(region, Long.parseLong(session));
        return new Agenda(
                new Agenda.Sitting(sitting.heldOn(), sitting.place()),
                sitting.agenda(),
                Stream.concat(sitting.counties().stream(), counties.stream()).toList(),
                advice);
    }

    /** Those asked for by their codes. */
    static List<TerytCode> counties(Order order) {
        String asked = order.choices().getOrDefault("counties", "");
        if (!asked.matches("[0-9, ]*")) {
            throw new NoSuchChoice("counties", asked);
        }
        List<TerytCode> counties =
                Stream.of(asked.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .map(TerytCode::of)
                        .distinct()
                        .toList();
        if (counties.size() > MOST_COUNTIES
                || counties.stream().anyMatch(code -> !isOf(code, order))) {
            throw new NoSuchChoice("counties", asked);
        }
        return counties;
    }

    private static boolean isOf(TerytCode code, Order order) {
        return code.isCounty() && code.region().equals(order.campaign().region());
    }

    private List<Agenda.Advice> advice(TerytCode region, Wording wording) {
        Map<TerytCode, Message> names =
                units.countiesOf(region).stream()
                        .collect(
                                toMap(
                                        county -> county.code(),
                                        county ->
                                                Message.of(
                                                        county.city()
                                                                ? "response.unit.city_county"
                                                                : "response.unit.land_county",
                                                        county.name())));
        return sessions.recommendations(region).stream()
                .map(each -> advice(each, names, wording))
                .toList();
    }

    private static Agenda.Advice advice(
            Recommendation each, Map<TerytCode, Message> names, Wording wording) {
        String state = wording.of("recommendation.state." + each.state().name());
        return new Agenda.Advice(
                new Said(wording).day(each.heldOn()),
                each.county()
                        .map(names::get)
                        .map(wording::of)
                        .orElseGet(() -> wording.of("committee_paper.whole_region")),
                each.text(),
                each.outcome().isEmpty() ? state : state + ": " + each.outcome());
    }
}
