package pl.paktometr.questionnaire.rule;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import pl.paktometr.questionnaire.Node;

/** Where a questionnaire finds its rules by name: a new rule is one class and one line here. */
public final class ScoringRules {

    private static final Map<String, BiFunction<Node, Answerable, Optional<? extends ScoringRule>>>
            BY_NAME =
                    Map.of(
                            "level", LevelRule::read,
                            "knots", KnotsRule::read,
                            "growth", GrowthRule::read,
                            "options", OptionsRule::read);

    private ScoringRules() {}

    /** Of a rule with mistakes it notes them and gives nothing. */
    public static Optional<? extends ScoringRule> read(Node node, Answerable answerable) {
        Optional<? extends ScoringRule> rule =
                node.chosen("type", BY_NAME).flatMap(kind -> kind.apply(node, answerable));
        if (rule.isPresent()) {
            node.refuseUnknown();
        }
        return rule;
    }
}
