package pl.paktometr.questionnaire;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.paktometr.shared.LocalText;
import pl.paktometr.unit.UnitKind;

/**
 * One of the catalogue's results: what is asked about it, and how it is scored.
 *
 * @param weight within its area
 * @param articles of the pact, such as {@code 6.1}
 * @param dependsOnOthers the catalogue's asterisk: it depends on partners too
 * @param notApplicableFor the kinds of unit that may say it does not apply to them, with a reason
 * @param questions its own first, then those of its blocks
 * @param parts none when it is not scored
 */
public record Result(
        String code,
        BigDecimal weight,
        LocalText label,
        LocalText guidance,
        List<String> articles,
        boolean dependsOnOthers,
        Set<UnitKind> askedOf,
        Set<UnitKind> notApplicableFor,
        List<Question> questions,
        List<Check> checks,
        List<Part> parts) {

    public boolean isAskedOf(UnitKind kind) {
        return askedOf.contains(kind);
    }

    public boolean mayBeNotApplicableFor(UnitKind kind) {
        return notApplicableFor.contains(kind);
    }

    public boolean isScored() {
        return !parts.isEmpty();
    }

    public boolean asks(String questionCode) {
        return questions.stream().anyMatch(question -> question.code().equals(questionCode));
    }

    public boolean hasBlock(String name) {
        return questions.stream()
                .anyMatch(question -> question.block().filter(name::equals).isPresent());
    }

    public List<Question> block(String name) {
        return questions.stream()
                .filter(question -> question.block().filter(name::equals).isPresent())
                .toList();
    }

    public List<Question> ownQuestions() {
        return questions.stream().filter(question -> question.block().isEmpty()).toList();
    }

    /** Why the unit says that it does not apply: it answers so in place of the result's level. */
    public Optional<String> notApplicableReason(UnitKind kind, Map<String, AnswerValue> answers) {
        return Optional.ofNullable(answers.get(code))
                .filter(answer -> mayBeNotApplicableFor(kind))
                .flatMap(AnswerValue::reason);
    }

    /** The codes without which its score is not complete. */
    public Set<String> required() {
        Set<String> codes = new LinkedHashSet<>();
        parts.forEach(part -> codes.addAll(part.rule().required()));
        return codes;
    }

    /** Whether points of both may be compared: the same code, parts and scales. */
    boolean scoresLike(Result other) {
        return code.equals(other.code)
                && parts.size() == other.parts.size()
                && IntStream.range(0, parts.size())
                        .allMatch(i -> parts.get(i).scoresLike(other.parts.get(i)));
    }
}
