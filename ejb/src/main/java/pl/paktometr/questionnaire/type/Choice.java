package pl.paktometr.questionnaire.type;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.paktometr.questionnaire.Node;

/** Exactly one of the options; canonical is its code. */
public record Choice(List<Option> options) implements QuestionType {

    static Choice read(Node node) {
        return new Choice(Option.readAll(node));
    }

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public String canonical(String typed) {
        return Option.chosenFrom(options, Typed.stripped(typed)).code();
    }

    @Override
    public String display(String canonical, Locale locale) {
        return Option.label(options, canonical, locale);
    }

    @Override
    public boolean carriesPoints() {
        return options.stream().allMatch(option -> option.points().isPresent());
    }

    @Override
    public Optional<BigDecimal> points(String canonical) {
        return Option.chosenFrom(options, canonical).points();
    }

    @Override
    public Set<String> chosen(String canonical) {
        return Set.of(canonical);
    }
}
