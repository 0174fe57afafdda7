package pl.paktometr.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.scoring.Mode;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.UnitFacts;
import pl.paktometr.unit.UnitKind;

/** What a unit may have submitted. */
final class SampleYears {
    static final Questionnaire FIRST_EDITION = new Questionnaires().edition(1);
    static final int YEAR = 2026;

    private static final List<String> LEVELS =
            List.of(
                    "A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "C1", "C3", "D4", "D5",
                    "D6", "D7");
    private static final List<String> COUNTS =
            List.of(
                    "B4a", "B5a", "B5b", "C1b", "C2a", "D1a", "D2a", "D2b", "D3a", "D4a", "D6a",
                    "D6b");
    private static final List<String> WORDS = List.of("A1a", "A1-remark", "D7a");
    private static final List<String> OPTIONS = List.of("kis", "kis,cis", "wtz,zaz", "cis,zaz");

    private SampleYears() {}

    /** {@code A1=3 A2=4} as answers; {@code B2=-} does not apply. */
    static Map<String, AnswerValue> answers(String given) {
        Map<String, AnswerValue> answers = new HashMap<>();
        for (String each : given.split(" ")) {
            String[] pair = each.split("=");
            answers.put(
                    pair[0],
                    pair[1].equals("-")
                            ? AnswerValue.notApplicable("Nie dotyczy")
                            : AnswerValue.of(pair[1]));
        }
        return answers;
    }

    static AnsweredYear submitted(
            Questionnaire questionnaire, UnitFacts unit, Map<String, AnswerValue> answers) {
        return new AnsweredYear(
                questionnaire,
                unit,
                answers,
                ScoreSheet.of(questionnaire, unit, answers, Map.of(), Mode.FINAL)
                        .total()
                        .orElseThrow()
                        .value());
    }

    static UnitFacts county(int population) {
        return new UnitFacts(UnitKind.LAND_COUNTY, OptionalInt.of(population), true);
    }

    /** The questionnaire with only those results, each in its area. */
    static Questionnaire only(String... codes) {
        List<String> kept = Arrays.asList(codes);
        return with(
                1,
                area ->
                        area.results().stream()
                                .filter(result -> kept.contains(result.code()))
                                .toList(),
                Area::weight);
    }

    /** Another edition, in which the areas weigh otherwise and the first result is not asked. */
    static Questionnaire secondEdition() {
        return with(
                2,
                area ->
                        area.code().equals("A")
                                ? area.results().subList(1, area.results().size())
                                : area.results(),
                area -> new BigDecimal(area.code().charAt(0) - 'A' + 1));
    }

    private static Questionnaire with(
            int edition,
            java.util.function.Function<Area, List<Result>> results,
            java.util.function.Function<Area, BigDecimal> weight) {
        List<Area> areas = new ArrayList<>();
        for (Area area : FIRST_EDITION.scoredAreas()) {
            areas.add(
                    new Area(
                            area.code(),
                            weight.apply(area),
                            false,
                            area.label(),
                            area.intro(),
                            results.apply(area)));
        }
        return new Questionnaire(
                edition, edition + ".0", FIRST_EDITION.title(), FIRST_EDITION.parameters(), areas);
    }

    /** Anything that can be submitted, and some of what only a draft can lack. */
    static AnsweredYear any(Random random) {
        Map<String, AnswerValue> answers = new HashMap<>();
        for (String code : LEVELS) {
            give(answers, random, code, String.valueOf(random.nextInt(5)));
            if (random.nextInt(3) == 0) {
                answers.put(code + "-document-number", AnswerValue.of("X/1"));
                answers.put(
                        code + "-document-until",
                        AnswerValue.of((YEAR - 1 + random.nextInt(3)) + "-12-30"));
            }
        }
        COUNTS.forEach(code -> give(answers, random, code, String.valueOf(random.nextInt(30))));
        WORDS.forEach(code -> give(answers, random, code, "Słowo " + random.nextInt(3)));
        give(answers, random, "C3a", OPTIONS.get(random.nextInt(OPTIONS.size())));
        if (random.nextInt(3) == 0) {
            answers.put("B2", AnswerValue.notApplicable("Nie zlecamy"));
        }
        UnitKind kind = random.nextInt(4) == 0 ? UnitKind.RURAL_MUNICIPALITY : UnitKind.LAND_COUNTY;
        OptionalInt population =
                random.nextInt(5) == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(1_000 * (1 + random.nextInt(60)));
        return submitted(
                random.nextInt(4) == 0 ? secondEdition() : FIRST_EDITION,
                new UnitFacts(kind, population, random.nextBoolean()),
                answers);
    }

    /** The same with a few answers changed. */
    static AnsweredYear later(AnsweredYear before, Random random) {
        AnsweredYear other = any(random);
        Map<String, AnswerValue> answers = new HashMap<>(before.answers());
        other.answers()
                .forEach(
                        (code, value) -> {
                            if (random.nextInt(4) == 0) {
                                answers.put(code, value);
                            }
                        });
        return submitted(before.questionnaire(), before.unit(), answers);
    }

    private static void give(
            Map<String, AnswerValue> answers, Random random, String code, String text) {
        if (random.nextInt(12) > 0) {
            answers.put(code, AnswerValue.of(text));
        }
    }
}
