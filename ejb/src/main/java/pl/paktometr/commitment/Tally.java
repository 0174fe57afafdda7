package pl.paktometr.commitment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.paktometr.questionnaire.type.Option;

/**
 * How many units say what of one commitment.
 *
 * @param asked the signatories that were asked; 0 where nobody was, which is no answer at all
 * @param said how many chose each option, by its code, in order
 * @param noData how many of those asked say nothing
 */
public record Tally(int asked, Map<String, Integer> said, int noData) {

    static Tally of(Commitment commitment, Collection<Kept> answers) {
        Map<String, Integer> said = new LinkedHashMap<>();
        int noData = 0;
        for (Option option : commitment.options()) {
            said.put(option.code(), 0);
        }
        for (Kept kept : answers) {
            if (kept.answer().isPresent()) {
                said.merge(kept.answer().get(), 1, Integer::sum);
            } else {
                noData++;
            }
        }
        return new Tally(answers.size(), said, noData);
    }

    public boolean anybodySays() {
        return noData < asked;
    }
}
