package pl.paktometr.comparison;

import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A comparison was asked for in a way that does not exist. */
public class NoSuchChoice extends BusinessRuleBroken {
    private final String parameter;

    public NoSuchChoice(String parameter, String given) {
        super(
                Kind.INVALID,
                Message.of("broken.no_such_choice", parameter, given),
                "No such %s: %s".formatted(parameter, given));
        this.parameter = parameter;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(parameter);
    }
}
