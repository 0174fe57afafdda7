package pl.paktometr.questionnaire;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What last year's document still says about a result that is set up once and then kept: nobody is
 * asked to do again what is in force, and nobody keeps what has run out.
 *
 * @param proposed the level and the document's answers to be confirmed; none unless in force
 * @param until the document's last day; empty when open-ended
 */
public record CarryOver(State state, Map<String, AnswerValue> proposed, Optional<LocalDate> until) {

    public enum State {
        /** There was no document to carry over. */
        NONE,
        /** The document holds to the end of the year reported about, or without end. */
        IN_FORCE,
        /** The document ran out before that: the level is to be answered anew. */
        LAPSED
    }

    private static final String DOCUMENT = "document";
    private static final String UNTIL = "-document-until";

    /**
     * @param lastYear the accepted answers of the year before
     * @param year reported about now
     */
    public static CarryOver of(Result result, Map<String, AnswerValue> lastYear, int year) {
        List<Question> document =
                result.block(DOCUMENT).stream()
                        .filter(question -> question.textIn(lastYear).isPresent())
                        .toList();
        if (document.isEmpty() || !wasSetUp(result, lastYear, document)) {
            return new CarryOver(State.NONE, Map.of(), Optional.empty());
        }
        Optional<LocalDate> until =
                Optional.ofNullable(lastYear.get(result.code() + UNTIL))
                        .flatMap(AnswerValue::text)
                        .map(LocalDate::parse);
        if (until.filter(LocalDate.of(year, 12, 31)::isAfter).isPresent()) {
            return new CarryOver(State.LAPSED, Map.of(), until);
        }
        Map<String, AnswerValue> proposed = new LinkedHashMap<>();
        proposed.put(result.code(), lastYear.get(result.code()));
        document.forEach(question -> proposed.put(question.code(), lastYear.get(question.code())));
        return new CarryOver(State.IN_FORCE, proposed, until);
    }

    /**
     * Answers of a document below the level from which it is asked are left-overs of a level since
     * corrected.
     */
    private static boolean wasSetUp(
            Result result, Map<String, AnswerValue> lastYear, List<Question> document) {
        return Optional.ofNullable(lastYear.get(result.code()))
                .flatMap(AnswerValue::text)
                .filter(level -> Integer.parseInt(level) >= document.get(0).fromLevel())
                .isPresent();
    }
}
