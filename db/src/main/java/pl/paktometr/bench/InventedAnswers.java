package pl.paktometr.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** One submission's answers by code, about sixty of them, as the first questionnaire asks them. */
final class InventedAnswers {
    private static final List<String> LEVELS =
            List.of(
                    "A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "C1", "C3", "D4", "D5",
                    "D6", "D7");
    private static final List<String> COUNTS =
            List.of(
                    "A4a", "A4b", "A5a", "A5b", "B1a", "B4a", "B5a", "B5b", "C1a", "C1b", "C2a",
                    "C3b", "D1a", "D3a", "D4a", "D5a", "D6a", "D6b");
    private static final List<String> AMOUNTS = List.of("B2a", "C3c", "D2a", "D2b", "D5b");
    private static final Map<String, String> CHOSEN =
            Map.of(
                    "A1b", "strategy,revitalisation-programme",
                    "B3a", "information,education",
                    "C3a", "wtz,zaz",
                    "D3b", "care,education");
    private static final List<String> TEXTS = List.of("A1a", "A3a", "D7a");
    private static final List<String> WITH_A_DOCUMENT =
            List.of("A1", "A2", "A3", "A4", "B1", "B3", "D4");

    private InventedAnswers() {}

    /**
     * Nothing is there and nothing was done: all that is asked of everybody, and no contradiction.
     */
    static Map<String, String> ofNothingDone() {
        Map<String, String> answers = new TreeMap<>();
        LEVELS.forEach(code -> answers.put(code, "0"));
        COUNTS.forEach(code -> answers.put(code, "0"));
        AMOUNTS.forEach(code -> answers.put(code, "0.00"));
        return answers;
    }

    static Map<String, String> of(int year, Random random) {
        Map<String, String> answers = new TreeMap<>();
        LEVELS.forEach(code -> answers.put(code, Integer.toString(random.nextInt(5))));
        COUNTS.forEach(code -> answers.put(code, Integer.toString(random.nextInt(60))));
        AMOUNTS.forEach(
                code ->
                        answers.put(
                                code,
                                String.format(
                                        Locale.ROOT,
                                        "%d.%02d",
                                        random.nextInt(900_000),
                                        random.nextInt(100))));
        answers.put("A2a", Integer.toString(year - 2));
        answers.put("A2b", Integer.toString(year + 2));
        answers.putAll(CHOSEN);
        TEXTS.forEach(code -> answers.put(code, "Invented document no. " + random.nextInt(1000)));
        for (String code : WITH_A_DOCUMENT) {
            answers.put(code + "-document-number", "%d/%d".formatted(random.nextInt(90) + 1, year));
            answers.put(code + "-document-adopted", year - 1 + "-05-31");
        }
        return answers;
    }
}
