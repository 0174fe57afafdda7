package pl.paktometr.export.report;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.report.CountryQueries.GivenAnswer;
import pl.paktometr.questionnaire.AnswerValue;

/** Puts the answers of one unit after another together, and holds no more than one unit's. */
class UnitByUnit implements Iterator<UnitAnswers> {
    private final Iterator<GivenAnswer> answers;
    private final Map<String, UnitScores> units;
    private @Nullable GivenAnswer next;

    private UnitByUnit(Iterator<GivenAnswer> answers, Map<String, UnitScores> units) {
        this.answers = answers;
        this.units = units;
        this.next = advanced();
    }

    /** Closing the stream closes that of the answers. */
    static Stream<UnitAnswers> of(Stream<GivenAnswer> answers, Map<String, UnitScores> units) {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new UnitByUnit(answers.iterator(), units), Spliterator.ORDERED),
                        false)
                .onClose(answers::close);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public UnitAnswers next() {
        GivenAnswer answer = next;
        if (answer == null) {
            throw new NoSuchElementException();
        }
        String unit = answer.unit();
        Map<String, AnswerValue> all = new HashMap<>();
        while (answer != null && answer.unit().equals(unit)) {
            all.put(answer.code(), answer.value());
            answer = advanced();
        }
        next = answer;
        return new UnitAnswers(requireNonNull(units.get(unit), unit), all);
    }

    private @Nullable GivenAnswer advanced() {
        return answers.hasNext() ? answers.next() : null;
    }
}
