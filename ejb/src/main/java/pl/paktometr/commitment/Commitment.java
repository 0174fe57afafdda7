package pl.paktometr.commitment;

import java.util.List;
import java.util.Optional;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.type.Option;

/**
 * One article of the pact as the questionnaire asks its signatories about it.
 *
 * @param article its number
 * @param asked the result by which it is asked; not scored
 * @param answer whether it was kept
 * @param words what was done; empty where that is not asked
 * @param evidence the scored results that bear on the article
 */
public record Commitment(
        String article,
        Result asked,
        Question answer,
        Optional<Question> words,
        List<Result> evidence) {

    /** The block of what was done. */
    private static final String DONE = "done";

    /** What can be answered, in order. */
    public List<Option> options() {
        return answer.type().options();
    }

    /** In the order of the questionnaire. */
    static List<Commitment> in(Questionnaire questionnaire) {
        List<Result> scored = questionnaire.results().stream().filter(Result::isScored).toList();
        return questionnaire.areas().stream()
                .filter(Area::signatoriesOnly)
                .flatMap(area -> area.results().stream())
                .flatMap(result -> of(result, scored).stream())
                .toList();
    }

    private static Optional<Commitment> of(Result result, List<Result> scored) {
        return result.ownQuestions().stream()
                .filter(question -> question.code().equals(result.code()))
                .filter(question -> !result.articles().isEmpty())
                .findFirst()
                .map(
                        question -> {
                            String article = result.articles().get(0);
                            return new Commitment(
                                    article,
                                    result,
                                    question,
                                    result.block(DONE).stream().findFirst(),
                                    scored.stream()
                                            .filter(each -> bearsOn(each, article))
                                            .toList());
                        });
    }

    /** 1.1 is of article 1, and 11.1 is not. */
    private static boolean bearsOn(Result result, String article) {
        return result.articles().stream()
                .anyMatch(each -> each.equals(article) || each.startsWith(article + "."));
    }
}
