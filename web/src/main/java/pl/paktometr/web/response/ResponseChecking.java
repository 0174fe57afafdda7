package pl.paktometr.web.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.checking.Checking;
import pl.paktometr.checking.Checks;
import pl.paktometr.checking.Flag;
import pl.paktometr.checking.Mark;
import pl.paktometr.checking.MarkedAnswer;
import pl.paktometr.checking.ProbedLink;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** A submission beside last year's, with what is conspicuous and what the office makes of it. */
@Named
@RequestScoped
public class ResponseChecking {
    @Inject AddressedResponse addressed;
    @Inject Checks checks;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private final Once<Checking> checking =
            new Once<>(() -> checks.of(addressed.region(), addressed.year(), addressed.unit()));
    private @Nullable List<ProbedLink> probed;
    private @Nullable Mark mark;
    private @Nullable String corrected;
    private String comment = "";

    /** An answer with last year's, its flags in words, and the mark on it. */
    public record Line(QuestionOnPage question, List<String> flags, @Nullable MarkedAnswer marked) {
        /** Whether there is anything to look at. */
        boolean isWorthALine() {
            return question.given()
                    || question.notApplicable()
                    || !question.shownLastYear().isEmpty()
                    || marked != null;
        }

        public String changed() {
            return question.shown().equals(question.shownLastYear()) ? "" : "changed";
        }
    }

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        checking.get();
    }

    public Checking getChecking() {
        return checking.get();
    }

    public List<Line> getLines() {
        return addressed.getAreas().stream()
                .flatMap(area -> area.area().results().stream())
                .map(result -> new ResultOnPage(result, addressed.getView(), texts.locale()))
                .flatMap(result -> result.asked().stream())
                .map(this::line)
                .filter(Line::isWorthALine)
                .toList();
    }

    private Line line(QuestionOnPage question) {
        return new Line(
                question,
                checking.get().flags().stream()
                        .filter(flag -> flag.code().equals(question.code()))
                        .map(flag -> texts.message(flag.why()))
                        .toList(),
                checking.get().marks().get(question.code()));
    }

    /** In words, of a correction. */
    public String shown(QuestionOnPage question, MarkedAnswer marked) {
        return marked.corrected()
                .flatMap(AnswerValue::text)
                .map(text -> question.type().display(text, texts.locale()))
                .orElseGet(() -> texts.of("answers.empty"));
    }

    public String why(Flag flag) {
        return texts.message(flag.why());
    }

    public @Nullable BigDecimal total(ScoreSheet sheet) {
        return sheet.total().map(Points::shown).orElse(null);
    }

    /** The question chosen by {@code ?question=}; null if there is no such line. */
    public @Nullable Line getChosen() {
        String asked = Parameter.text(request.getParameter("question"));
        return getLines().stream()
                .filter(line -> line.question().code().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public String save() {
        Line chosen = getChosen();
        if (chosen != null && mark != null) {
            checks.mark(
                    addressed.region(),
                    addressed.year(),
                    addressed.unit(),
                    chosen.question().code(),
                    mark,
                    Parameter.text(corrected),
                    comment);
            messages.done("response_checking.saved", chosen.question().code());
        }
        return addressed.link("checking") + "&faces-redirect=true";
    }

    /** Shows on the same page what came of asking. */
    public void probe() {
        probed = checks.probe(addressed.region(), addressed.year(), addressed.unit());
    }

    /** Null unless they were asked just now. */
    public @Nullable List<ProbedLink> getProbed() {
        return probed;
    }

    public List<SelectItem> getMarks() {
        return Stream.of(Mark.values())
                .map(each -> new SelectItem(each, texts.of("mark." + Words.key(each))))
                .toList();
    }

    public @Nullable Mark getMark() {
        Line chosen = getChosen();
        return mark == null && chosen != null && chosen.marked() != null
                ? chosen.marked().mark()
                : mark;
    }

    public void setMark(@Nullable Mark mark) {
        this.mark = mark;
    }

    public String getCorrected() {
        Line chosen = getChosen();
        return corrected == null && chosen != null && chosen.marked() != null
                ? chosen.marked().corrected().flatMap(AnswerValue::text).orElse("")
                : Parameter.text(corrected);
    }

    public void setCorrected(@Nullable String corrected) {
        this.corrected = Parameter.text(corrected); // cleared is not the same as never shown
    }

    public String getComment() {
        Line chosen = getChosen();
        return comment.isEmpty() && chosen != null && chosen.marked() != null
                ? chosen.marked().comment()
                : comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = Parameter.text(comment);
    }
}
