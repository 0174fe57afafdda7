package pl.paktometr.questionnaire.type;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.paktometr.questionnaire.Node;

/** A calendar year, 1990–2100. */
public record Year() implements QuestionType {

    private static final long MIN = 1990;
    private static final long MAX = 2100;
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    static Year read(Node node) {
        return new Year();
    }

    @Override
    public String name() {
        return "year";
    }

    @Override
    public String canonical(String typed) {
        String text = Typed.stripped(typed);
        if (!FOUR_DIGITS.matcher(text).matches()) {
            throw InvalidAnswer.because("answer.not_a_year");
        }
        return withinLimits(new BigDecimal(text));
    }

    @Override
    public String fromJson(JsonValue value) {
        return withinLimits(WholeNumber.jsonNumber(value));
    }

    @Override
    public JsonValue toJson(String canonical) {
        return Typed.JSON.createValue(Integer.parseInt(canonical));
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
    public Optional<Range> range() {
        return Optional.of(new Range(BigDecimal.valueOf(MIN), BigDecimal.valueOf(MAX), 0));
    }

    @Override
    public Optional<String> atLeast(BigDecimal number) {
        return WholeNumber.atLeast(number, MIN, MAX);
    }

    private static String withinLimits(BigDecimal year) {
        try {
            return WholeNumber.whole(year, MIN, MAX);
        } catch (InvalidAnswer outside) {
            // The limits of a year are shown as text: as a number they would read 1 990.
            throw InvalidAnswer.because(
                    "answer.year_outside", Long.toString(MIN), Long.toString(MAX));
        }
    }
}
