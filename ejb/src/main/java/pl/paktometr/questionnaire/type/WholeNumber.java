package pl.paktometr.questionnaire.type;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import pl.paktometr.questionnaire.Node;

/** How many; between the limits, both included. */
public record WholeNumber(long min, long max) implements QuestionType {

    private static final String NOT_WHOLE = "answer.not_a_whole_number";

    /** More zeros than any limit has; a JSON number like 1e999999999 must not be written out. */
    private static final int MOST_ZEROS = 30;

    static WholeNumber read(Node node) {
        long min = node.whole("min", 0);
        long max = node.whole("max", 1_000_000_000);
        if (min > max) {
            node.refuse("min", "min %d is greater than max %d".formatted(min, max));
        }
        return new WholeNumber(min, max);
    }

    @Override
    public String name() {
        return "wholeNumber";
    }

    @Override
    public String canonical(String typed) {
        return whole(Typed.number(typed, NOT_WHOLE), min, max);
    }

    @Override
    public String fromJson(JsonValue value) {
        return whole(jsonNumber(value), min, max);
    }

    @Override
    public JsonValue toJson(String canonical) {
        return Typed.JSON.createValue(new BigDecimal(canonical).longValueExact());
    }

    @Override
    public String display(String canonical, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(new BigDecimal(canonical));
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
        return Optional.of(new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max), 0));
    }

    @Override
    public Optional<String> atLeast(BigDecimal number) {
        return atLeast(number, min, max);
    }

    static Optional<String> atLeast(BigDecimal number, long min, long max) {
        BigDecimal least = number.max(BigDecimal.valueOf(min)).setScale(0, RoundingMode.CEILING);
        return least.compareTo(BigDecimal.valueOf(max)) > 0
                ? Optional.empty()
                : Optional.of(least.toPlainString());
    }

    static BigDecimal jsonNumber(JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            throw InvalidAnswer.because("answer.expects_json_number");
        }
        return number.bigDecimalValue();
    }

    static String whole(BigDecimal number, long min, long max) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > 0) {
            throw InvalidAnswer.because(NOT_WHOLE);
        }
        if (shortest.scale() < -MOST_ZEROS) {
            throw InvalidAnswer.because(
                    number.signum() < 0 ? "answer.below" : "answer.above",
                    number.signum() < 0 ? min : max);
        }
        Typed.refuseOutside(shortest, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        return shortest.toPlainString();
    }
}
