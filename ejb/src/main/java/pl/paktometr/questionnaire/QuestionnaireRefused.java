package pl.paktometr.questionnaire;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A questionnaire's JSON has mistakes; all of them are listed. */
public class QuestionnaireRefused extends BusinessRuleBroken {

    /**
     * One mistake.
     *
     * @param path where, such as {@code areas[1].results[3].parts[0].weight}; empty for the
     *     document as a whole
     * @param message what, in English: questionnaires are written by those who maintain the product
     */
    public record Problem(String path, String message) implements Serializable {

        @Override
        public String toString() {
            return path.isEmpty() ? message : path + ": " + message;
        }
    }

    private final List<Problem> problems;

    QuestionnaireRefused(List<Problem> problems) {
        super(
                Kind.INVALID,
                Message.of("broken.questionnaire_refused", problems.size(), listed(problems)),
                "The questionnaire has %d mistakes:%n%s"
                        .formatted(problems.size(), listed(problems)));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String listed(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
