package pl.paktometr.questionnaire.type;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.paktometr.questionnaire.Node;

/**
 * One or more of the options. Canonical are their codes in the order of the questionnaire, joined
 * by commas; points add up to 100 at most.
 */
public record Choices(List<Option> options) implements QuestionType {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    static Choices read(Node node) {
        return new Choices(Option.readAll(node));
    }

    @Override
    public String name() {
        return "choices";
    }

    /** Codes or labels, separated by semicolons, new lines or (codes only) commas. */
    @Override
    public String canonical(String typed) {
        String text = Typed.stripped(typed);
        boolean codes = text.matches("[a-z0-9, -]+");
        return inOrder(Stream.of(text.split(codes ? "," : "[;\\n]")));
    }

    @Override
    public String fromJson(JsonValue value) {
        if (!(value instanceof JsonArray array)
                || !array.stream().allMatch(JsonString.class::isInstance)) {
            throw InvalidAnswer.because("answer.expects_json_array");
        }
        return inOrder(array.getValuesAs(JsonString::getString).stream());
    }

    @Override
    public JsonValue toJson(String canonical) {
        return Typed.JSON.createArrayBuilder(chosen(canonical)).build();
    }

    @Override
    public String display(String canonical, Locale locale) {
        return chosen(canonical).stream()
                .map(code -> Option.label(options, code, locale))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String choosing(Optional<String> canonical, String option) {
        return inOrder(
                Stream.concat(
                        canonical.stream().flatMap(it -> chosen(it).stream()), Stream.of(option)));
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public boolean carriesPoints() {
        return options.stream().allMatch(option -> option.points().isPresent());
    }

    @Override
    public Optional<BigDecimal> points(String canonical) {
        return chosen(canonical).stream()
                .flatMap(code -> Option.chosenFrom(options, code).points().stream())
                .reduce(BigDecimal::add)
                .map(MOST_POINTS::min);
    }

    @Override
    public Set<String> chosen(String canonical) {
        return new LinkedHashSet<>(List.of(canonical.split(",")));
    }

    /** Without taking the text apart: exports ask it of every option of millions of answers. */
    @Override
    public boolean isChosen(String canonical, String option) {
        return (',' + canonical + ',').contains(',' + option + ',');
    }

    private String inOrder(Stream<String> typed) {
        Set<Option> chosen =
                typed.map(each -> Option.chosenFrom(options, each)).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw InvalidAnswer.because("answer.empty");
        }
        return options.stream()
                .filter(chosen::contains)
                .map(Option::code)
                .collect(Collectors.joining(","));
    }
}
