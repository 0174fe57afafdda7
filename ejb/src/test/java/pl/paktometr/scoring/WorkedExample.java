package pl.paktometr.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.unit.UnitKind;

/** The rural gmina of 8,000 inhabitants by which the method is explained. */
final class WorkedExample {

    static final Questionnaire FIRST_EDITION = new Questionnaires().edition(1);
    static final UnitFacts UNIT =
            new UnitFacts(UnitKind.RURAL_MUNICIPALITY, OptionalInt.of(8000), false);

    private WorkedExample() {}

    static Map<String, AnswerValue> answers() {
        Map<String, AnswerValue> answers = answers("A1=3 A2=4 A3=0 A4=2 A5=1");
        answers.putAll(answers("B1=3 B2=0 B3=1 B4=3 B4a=2 B5a=21 B5b=20"));
        answers.putAll(answers("C1=0 C1b=0 C2a=1 C3=3 C3a=wtz,zaz"));
        answers.putAll(
                answers(
                        "D1a=2 D2a=320000.00 D2b=300000.00 D3a=0 D4=2 D4a=1 D5=1 D6=2 D6a=3 D6b=40 D7=0"));
        return answers;
    }

    /** {@code A1=3 A2=4} as answers. */
    static Map<String, AnswerValue> answers(String given) {
        Map<String, AnswerValue> answers = new HashMap<>();
        for (String each : given.split(" ")) {
            String[] pair = each.split("=");
            answers.put(pair[0], AnswerValue.of(pair[1]));
        }
        return answers;
    }

    static ScoreSheet scored(Map<String, AnswerValue> answers, Mode mode) {
        return ScoreSheet.of(FIRST_EDITION, UNIT, answers, Map.of(), mode);
    }
}
