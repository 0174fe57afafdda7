package pl.paktometr.web.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.checking.Checks;
import pl.paktometr.checking.MarkedAnswer;
import pl.paktometr.export.fragment.Fragment;
import pl.paktometr.export.fragment.Fragments;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.response.Receipt;
import pl.paktometr.response.Responses;
import pl.paktometr.response.SubmissionRule;
import pl.paktometr.response.Unmet;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Texts;

/** The last look before a response is submitted, and the receipt after. */
@Named
@RequestScoped
public class ResponseReview {

    @Inject AddressedResponse addressed;
    @Inject Responses responses;
    @Inject Checks checks;
    @Inject Fragments fragments;
    @Inject Texts texts;

    private final Once<List<Unmet>> unmet =
            new Once<>(
                    () -> responses.unmet(addressed.region(), addressed.year(), addressed.unit()));

    private final Once<Map<String, MarkedAnswer>> questioned =
            new Once<>(
                    () ->
                            addressed.isOwn()
                                    ? checks.questioned(
                                            addressed.region(), addressed.year(), addressed.unit())
                                    : Map.of());

    /**
     * What is to be done at one place of the questionnaire.
     *
     * @param to the address of the question; empty if it is about the whole
     */
    public record Todo(String to, String code, String label, String text) {}

    /** What the unit may take over into its other reports. */
    public List<Fragment> getFragments() {
        return fragments.all();
    }

    /** What stands between the draft and its submission. */
    public List<Todo> getUnmet() {
        return unmet.get().stream()
                .map(
                        each ->
                                new Todo(
                                        each.code().isEmpty() ? "" : question(each.code()),
                                        each.code(),
                                        each.code().isEmpty() ? "" : label(each.code()),
                                        reason(each)))
                .toList();
    }

    /** What the regional office asks to be mended, at its questions. */
    public List<Todo> getQuestioned() {
        return questioned.get().values().stream()
                .map(
                        marked ->
                                new Todo(
                                        question(marked.code()),
                                        marked.code(),
                                        label(marked.code()),
                                        marked.comment()))
                .toList();
    }

    /** What the office says of that question; empty if nothing. */
    public String remark(String code) {
        MarkedAnswer marked = questioned.get().get(code);
        return marked == null ? "" : marked.comment();
    }

    /** What is worth a second look. */
    public List<Todo> getDoubts() {
        return Doubt.about(addressed.getQuestionnaire(), addressed.getView()).stream()
                .map(
                        each ->
                                new Todo(
                                        question(each.code()),
                                        each.result(),
                                        label(each.result()),
                                        texts.of(
                                                "response_review.doubt." + Words.key(each.kind()),
                                                String.join(", ", each.codes()))))
                .toList();
    }

    public boolean isReady() {
        return unmet.get().isEmpty();
    }

    /** Null before the first submission. */
    public @Nullable Receipt getReceipt() {
        return addressed.getView().submissionId() == null
                ? null
                : responses
                        .receipt(addressed.region(), addressed.year(), addressed.unit())
                        .orElse(null);
    }

    /** That it is not answered goes without saying under that heading. */
    private String reason(Unmet each) {
        return each.rule() == SubmissionRule.SCORED_QUESTIONS_ARE_ANSWERED
                ? ""
                : texts.message(each.message());
    }

    private String question(String code) {
        Questionnaire questionnaire = addressed.getQuestionnaire();
        String area =
                questionnaire.areas().stream()
                        .filter(
                                each ->
                                        each.results().stream()
                                                .flatMap(result -> result.questions().stream())
                                                .anyMatch(asked -> asked.code().equals(code)))
                        .findFirst()
                        .orElseThrow()
                        .code();
        return addressed.link("area") + "&area=" + area + "#" + code;
    }

    /**
     * A question's own label; of a result its own name, for its level is asked in one more
     * sentence.
     */
    private String label(String code) {
        return addressed.getQuestionnaire().results().stream()
                .filter(result -> result.code().equals(code))
                .findFirst()
                .map(result -> result.label())
                .orElseGet(() -> addressed.getQuestionnaire().question(code).label())
                .in(texts.locale());
    }
}
