package pl.paktometr.questionnaire.type;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.paktometr.shared.LocalText;

/** One type of each name, small enough to see its limits. */
final class SampleTypes {

    static final Level LEVEL =
            new Level(
                    "L3",
                    List.of(
                            step("0", "Nic", "Nothing"),
                            step("50", "Plan", "Plan"),
                            step("100", "Działa", "Works")));
    static final WholeNumber NUMBER = new WholeNumber(0, 1_000_000_000);
    static final Choice CHOICE =
            new Choice(
                    List.of(
                            option("yes", "Tak", "Yes", null),
                            option("not-this-year", "Nie w tym roku", "Not this year", null)));
    static final Choices CHOICES =
            new Choices(
                    List.of(
                            option("wtz", "Warsztat", "Workshop", "50"),
                            option("zaz", "Zakład", "Establishment", "50"),
                            option("pes", "Prowadzi PES", "Run by an entity", "25")));

    static final Map<String, QuestionType> BY_NAME =
            Stream.of(
                            LEVEL,
                            NUMBER,
                            CHOICE,
                            CHOICES,
                            new Money(),
                            new Year(),
                            new Text(20),
                            new CalendarDate(),
                            new Link())
                    .collect(Collectors.toMap(QuestionType::name, Function.identity()));

    private SampleTypes() {}

    private static Level.Step step(String points, String pl, String en) {
        return new Level.Step(new BigDecimal(points), new LocalText(pl, en));
    }

    private static Option option(String code, String pl, String en, String points) {
        return new Option(
                code, new LocalText(pl, en), Optional.ofNullable(points).map(BigDecimal::new));
    }
}
