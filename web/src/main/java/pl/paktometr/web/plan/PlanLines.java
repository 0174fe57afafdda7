package pl.paktometr.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.paktometr.plan.PlanItem;
import pl.paktometr.plan.Plans;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.Texts;

/** The items of plans in words. */
@RequestScoped
public class PlanLines {

    @Inject Plans plans;
    @Inject Questionnaires questionnaires;
    @Inject Texts texts;

    /**
     * An item as a reader expects to see it.
     *
     * @param from empty if there was no answer
     * @param reached empty while there is none
     */
    public record Line(
            PlanItem item, String result, String label, String from, String to, String reached) {

        public String code() {
            return item.code();
        }
    }

    /** Every item of the unit, newest year first. */
    public List<Line> of(TerytCode unit) {
        return plans.ofUnit(unit).stream().map(this::line).toList();
    }

    /** Those that start from that year's answers. */
    public List<Line> startedIn(TerytCode unit, int year) {
        return of(unit).stream().filter(line -> line.item().year() == year).toList();
    }

    private Line line(PlanItem item) {
        Questionnaire questionnaire = questionnaires.edition(item.edition());
        Question question = questionnaire.question(item.code());
        return new Line(
                item,
                questionnaire.resultOf(item.code()).label().in(texts.locale()),
                question.label().in(texts.locale()),
                shown(question.type(), item.startedFrom()),
                shown(question.type(), Optional.of(item.target())),
                shown(question.type(), item.reached()));
    }

    private String shown(QuestionType type, Optional<String> canonical) {
        Locale locale = texts.locale();
        return canonical.map(text -> type.display(text, locale)).orElse("");
    }
}
