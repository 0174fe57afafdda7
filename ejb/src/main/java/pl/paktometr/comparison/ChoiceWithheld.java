package pl.paktometr.comparison;

import java.util.List;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/**
 * Where small groups are withheld there is one figure of each place alone: two that differ by who
 * counts, or how, would give away those they differ by.
 */
public class ChoiceWithheld extends BusinessRuleBroken {
    private static final List<String> GIVE_AWAY =
            List.of("county", "kind", "size", "method", "basis", "dependent");

    ChoiceWithheld(String parameter) {
        super(
                Kind.FORBIDDEN,
                Message.of("broken.choice_withheld", parameter),
                "Small groups are withheld, so %s cannot be chosen".formatted(parameter));
    }

    static void in(Selection selection) {
        GIVE_AWAY.stream()
                .filter(selection.parameters()::containsKey)
                .findFirst()
                .ifPresent(
                        parameter -> {
                            throw new ChoiceWithheld(parameter);
                        });
    }
}
