package pl.paktometr.export.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import pl.paktometr.comparison.NoSuchChoice;
import pl.paktometr.export.report.Order;
import pl.paktometr.unit.TerytCode;

/** What a paper is asked to be about: {@code counties}, a list of codes of four digits. */
@ApplicationScoped
class Agendas {

    private static final int MOST_COUNTIES = 60;

    /**
     * @throws NoSuchChoice for a code that is none of a county of the region
     */
    Agenda of(Order order) {
        String asked = order.choices().getOrDefault("counties", "");
        if (!asked.matches("[0-9, ]*")) {
            throw new NoSuchChoice("counties", asked);
        }
        Agenda agenda =
                Agenda.about(
                        Stream.of(asked.split(","))
                                .map(String::strip)
                                .filter(code -> !code.isEmpty())
                                .map(TerytCode::of));
        if (agenda.counties().size() > MOST_COUNTIES
                || agenda.counties().stream().anyMatch(code -> !isOf(code, order))) {
            throw new NoSuchChoice("counties", asked);
        }
        return agenda;
    }

    private static boolean isOf(TerytCode code, Order order) {
        return code.isCounty() && code.region().equals(order.campaign().region());
    }
}
