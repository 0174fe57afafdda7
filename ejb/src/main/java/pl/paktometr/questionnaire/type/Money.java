package pl.paktometr.questionnaire.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.paktometr.questionnaire.Node;

/**
 * An amount in PLN, from 0 to 10^12, grosze allowed; its canonical text always has both decimals.
 */
public record Money() implements QuestionType {

    private static final BigDecimal MAX = BigDecimal.TEN.pow(12);
    private static final Pattern CURRENCY =
            Pattern.compile("\\h*(?:zł|zl|pln)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Money read(Node node) {
        return new Money();
    }

    @Override
    public String name() {
        return "money";
    }

    @Override
    public String canonical(String typed) {
        String amount = CURRENCY.matcher(Typed.stripped(typed)).replaceFirst("");
        BigDecimal number = Typed.number(amount, "answer.not_an_amount");
        if (number.scale() > 2) {
            throw InvalidAnswer.because("answer.too_many_decimals");
        }
        Typed.refuseOutside(number, BigDecimal.ZERO, MAX);
        return number.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    @Override
    public String display(String canonical, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        String number = format.format(new BigDecimal(canonical));
        return "en".equals(locale.getLanguage()) ? "PLN\u00A0" + number : number + "\u00A0zł";
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
        return Optional.of(new Range(BigDecimal.ZERO, MAX, 2));
    }

    @Override
    public Optional<String> atLeast(BigDecimal number) {
        BigDecimal least = number.max(BigDecimal.ZERO).setScale(2, RoundingMode.CEILING);
        return least.compareTo(MAX) > 0 ? Optional.empty() : Optional.of(least.toPlainString());
    }
}
