package pl.paktometr.questionnaire.type;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.paktometr.questionnaire.Node;
import pl.paktometr.shared.LocalText;

/** A level of maturity on a named scale; canonical is the level's number, counted from 0. */
public record Level(String scale, List<Step> steps) implements QuestionType {

    /** One level of a scale and what it earns, 0–100. */
    public record Step(BigDecimal points, LocalText label) {}

    static Level read(Node node) {
        String scale = node.text("scale");
        return new Level(scale, node.scale("scale", scale));
    }

    @Override
    public String name() {
        return "level";
    }

    @Override
    public String canonical(String typed) {
        return onScale(Typed.number(typed, "answer.not_a_level"));
    }

    @Override
    public String fromJson(JsonValue value) {
        return onScale(WholeNumber.jsonNumber(value));
    }

    @Override
    public JsonValue toJson(String canonical) {
        return Typed.JSON.createValue(Integer.parseInt(canonical));
    }

    @Override
    public String display(String canonical, Locale locale) {
        return canonical + " – " + step(canonical).label().in(locale);
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public Optional<BigDecimal> number(String canonical) {
        return Optional.of(new BigDecimal(canonical));
    }

    @Override
    public Optional<String> atLeast(BigDecimal number) {
        return WholeNumber.atLeast(number, 0, steps.size() - 1L);
    }

    @Override
    public List<Option> options() {
        return IntStream.range(0, steps.size())
                .mapToObj(
                        level ->
                                new Option(
                                        Integer.toString(level),
                                        steps.get(level).label(),
                                        Optional.of(steps.get(level).points())))
                .toList();
    }

    @Override
    public boolean carriesPoints() {
        return true;
    }

    @Override
    public Optional<BigDecimal> points(String canonical) {
        return Optional.of(step(canonical).points());
    }

    private Step step(String canonical) {
        return steps.get(Integer.parseInt(canonical));
    }

    private String onScale(BigDecimal level) {
        return WholeNumber.whole(level, 0, steps.size() - 1L);
    }
}
