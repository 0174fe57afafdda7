package pl.paktometr.web.commitment;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.paktometr.commitment.Commitment;
import pl.paktometr.commitment.Evidence;
import pl.paktometr.commitment.Kept;
import pl.paktometr.commitment.Tally;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Texts;

/** Commitments in words and signs; in pages {@code #{commitmentWords}}. */
@Named
@RequestScoped
public class CommitmentWords {

    /** One for each option in order, told apart by form and not by colour. */
    private static final List<String> SIGNS = List.of("●", "◐", "○", "–");

    /** More units than a county has are told in numbers alone. */
    private static final int MOST_SIGNS = 24;

    private static final String OTHER = "▫";
    private static final String NO_DATA = "·";

    @Inject Texts texts;
    @Inject Formats fmt;

    /** A sign and what it stands for. */
    public record Sign(String sign, String meaning) {}

    /** Art. 1. Współpraca z PES i PS. */
    public String name(Commitment commitment) {
        return texts.of(
                "commitment.article",
                commitment.article(),
                commitment.asked().label().in(texts.locale()));
    }

    /** 3 tak, 1 częściowo, 1 brak danych z 5. */
    public String tally(Commitment commitment, Tally tally) {
        if (tally.asked() == 0) {
            return texts.of("commitment.nobody_asked");
        }
        List<String> parts = new ArrayList<>();
        for (Option option : commitment.options()) {
            int units = tally.said().getOrDefault(option.code(), 0);
            if (units > 0) {
                parts.add(texts.of("commitment.units_say", units, inASentence(option)));
            }
        }
        if (tally.noData() > 0) {
            parts.add(
                    tally.anybodySays()
                            ? texts.of(
                                    "commitment.units_say",
                                    tally.noData(),
                                    texts.of("absence.NO_DATA"))
                            : texts.of("absence.NO_DATA"));
        }
        return texts.of("commitment.tally", String.join(", ", parts), tally.asked());
    }

    /** A sign for every unit asked, in the order of the options; none where they are too many. */
    public String bar(Commitment commitment, Tally tally) {
        if (tally.asked() > MOST_SIGNS) {
            return "";
        }
        StringBuilder bar = new StringBuilder();
        for (int i = 0; i < commitment.options().size(); i++) {
            int units = tally.said().getOrDefault(commitment.options().get(i).code(), 0);
            bar.append(sign(i).repeat(units));
        }
        return bar.append(NO_DATA.repeat(tally.noData())).toString();
    }

    public List<Sign> legend(Commitment commitment) {
        List<Sign> legend = new ArrayList<>();
        for (int i = 0; i < commitment.options().size(); i++) {
            legend.add(new Sign(sign(i), inASentence(commitment.options().get(i))));
        }
        legend.add(new Sign(NO_DATA, texts.of("absence.NO_DATA")));
        return legend;
    }

    /**
     * How many of 100 asked chose the first option; empty where nobody says anything, for that is
     * no 0.
     */
    public String value(Tally tally) {
        Map<String, Integer> said = tally.said();
        if (!tally.anybodySays() || said.isEmpty()) {
            return "";
        }
        return BigDecimal.valueOf(100L * said.values().iterator().next())
                .divide(BigDecimal.valueOf(tally.asked()), MathContext.DECIMAL64)
                .setScale(4, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The label of the answer, or that there is none. */
    public String answer(Commitment commitment, Kept kept) {
        return kept.answer()
                .map(code -> commitment.answer().type().display(code, texts.locale()))
                .orElseGet(() -> texts.of("absence.NO_DATA"));
    }

    /** A2 53,10; A4 brak danych. */
    public String evidence(List<Evidence> evidence) {
        return evidence.stream()
                .map(each -> each.result().code() + " " + points(each))
                .collect(joining("; "));
    }

    public String points(Evidence evidence) {
        return evidence.points() == null
                ? fmt.absence(evidence.absence())
                : fmt.points(evidence.points());
    }

    private static String sign(int option) {
        return option < SIGNS.size() ? SIGNS.get(option) : OTHER;
    }

    private String inASentence(Option option) {
        return option.label().in(texts.locale()).toLowerCase(texts.locale());
    }
}
