package pl.paktometr.web.response;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.CarryOver;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.response.ResponseView;

/** A result of the catalogue as the page of its area shows it. */
public record ResultOnPage(Result result, ResponseView response, Locale locale) {

    /**
     * Questions that are asked together.
     *
     * @param name empty for the result's own
     * @param fromLevel from which level on they are asked; 0 for always
     */
    public record Block(String name, int fromLevel, List<QuestionOnPage> questions) {

        /** A remark is for who has one; it takes no room on the page of who has not. */
        public boolean optional() {
            return name.equals("remark");
        }

        public boolean given() {
            return questions.stream().anyMatch(QuestionOnPage::given);
        }
    }

    public String code() {
        return result.code();
    }

    public String label() {
        return result.label().in(locale);
    }

    public String guidance() {
        return result.guidance().in(locale);
    }

    /**
     * The question about the result itself, its level or its choice; none if only facts are asked.
     */
    public List<QuestionOnPage> main() {
        return own().stream().filter(question -> question.code().equals(code())).toList();
    }

    public List<QuestionOnPage> facts() {
        return own().stream().filter(question -> !question.code().equals(code())).toList();
    }

    /** Without a level to wait for, what follows from a level on is asked at once. */
    public List<Block> blocks() {
        boolean levelled = hasLevel();
        return result.questions().stream()
                .flatMap(question -> question.block().stream())
                .distinct()
                .map(
                        name -> {
                            List<Question> block = result.block(name);
                            int from = levelled ? block.get(0).fromLevel() : 0;
                            return new Block(name, from, block.stream().map(this::onPage).toList());
                        })
                .toList();
    }

    /** Whether the block is asked at the level there is now. */
    public boolean shows(Block block) {
        return block.fromLevel() == 0 || (!notApplicable() && level() >= block.fromLevel());
    }

    /** Every question there is. */
    public List<QuestionOnPage> asked() {
        return result.questions().stream().map(this::onPage).toList();
    }

    /** Every question that has an answer. */
    public List<QuestionOnPage> given() {
        return asked().stream().filter(QuestionOnPage::given).toList();
    }

    /** −1 before it is answered. */
    public int level() {
        return response.given(code())
                .filter(answer -> hasLevel())
                .flatMap(AnswerValue::text)
                .map(Integer::parseInt)
                .orElse(-1);
    }

    public boolean notApplicable() {
        return result.notApplicableReason(response.unit().kind(), response.given()).isPresent();
    }

    public CarryOver carryOver() {
        return CarryOver.of(result, response.lastYear(), response.campaign().year());
    }

    /** Last year's document is in force and the level waits for an answer. */
    public boolean offersToCarryOver() {
        return carryOver().state() == CarryOver.State.IN_FORCE && response.given(code()).isEmpty();
    }

    /** Last year's document has run out and the level waits for an answer. */
    public boolean lapsed() {
        return carryOver().state() == CarryOver.State.LAPSED && response.given(code()).isEmpty();
    }

    /** What last year's accepted response said of the document, as a reader expects to see it. */
    public String lastYears(String suffix) {
        return onPage(code() + "-" + suffix).map(QuestionOnPage::shownLastYear).orElse("");
    }

    private List<QuestionOnPage> own() {
        return result.ownQuestions().stream().map(this::onPage).toList();
    }

    private boolean hasLevel() {
        return onPage(code())
                .filter(question -> question.type().name().equals("level"))
                .isPresent();
    }

    private Optional<QuestionOnPage> onPage(String code) {
        return result.questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .map(this::onPage);
    }

    private QuestionOnPage onPage(Question question) {
        Set<String> required = result.required();
        return new QuestionOnPage(
                question,
                response.answers().get(question.code()),
                response.lastYear().get(question.code()),
                required.contains(question.code()),
                question.code().equals(code())
                        && result.mayBeNotApplicableFor(response.unit().kind()),
                locale);
    }
}
