package pl.paktometr.questionnaire.rule;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.shared.LocalText;

/** How many points something earns, for the description of a rule. */
record Earning(LocalText what, BigDecimal points) {

    static Earning of(BigDecimal number, BigDecimal points) {
        return new Earning(written(number), points);
    }

    static Earning ofCode(Option option) {
        LocalText code = new LocalText(option.code(), option.code());
        return new Earning(code, option.points().orElseThrow());
    }

    static Earning ofLabel(Option option) {
        return new Earning(option.label(), option.points().orElseThrow());
    }

    /** What each option earns, whatever it is called. */
    static Map<String, BigDecimal> byCode(QuestionType type) {
        return type.options().stream()
                .collect(
                        toMap(
                                Option::code,
                                option -> option.points().orElseThrow().stripTrailingZeros()));
    }

    /** Such as {@code 0 → 0; 0,5 → 50}. */
    static LocalText list(List<Earning> earnings) {
        return new LocalText(
                list(earnings, Locale.forLanguageTag("pl")), list(earnings, Locale.ENGLISH));
    }

    private static String list(List<Earning> earnings, Locale locale) {
        return earnings.stream()
                .map(each -> each.what.in(locale) + " → " + written(each.points).in(locale))
                .collect(joining("; "));
    }

    private static LocalText written(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString().replace('-', '−');
        return new LocalText(plain.replace('.', ','), plain);
    }
}
