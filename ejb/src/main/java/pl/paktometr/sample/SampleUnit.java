package pl.paktometr.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.unit.UnitKind;

/**
 * An invented office: how far it has got follows from its size and kind, and each year builds on
 * the one before.
 */
class SampleUnit {
    private final AskedUnit unit;
    private final Questionnaire questionnaire;
    private final Random random;
    private final double zeal;
    private final int population;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, LocalDate> adopted = new HashMap<>();
    private final Map<String, Integer> validFor = new HashMap<>();
    private int organisations;
    private BigDecimal commissioned;

    SampleUnit(AskedUnit unit, Questionnaire questionnaire, long seed) {
        this.unit = unit;
        this.questionnaire = questionnaire;
        this.random = new Random(seed * 1_000_003 + Integer.parseInt(unit.code().digits()));
        Integer known = unit.population();
        this.population = known == null ? 10_000 : known;
        this.zeal =
                0.12
                        + 0.09 * Math.log10(population / 1000.0)
                        + (unit.kind() == UnitKind.CITY_COUNTY ? 0.18 : 0)
                        + (unit.signatory() ? 0.08 : 0)
                        + 0.12 * random.nextGaussian();
        this.organisations = Math.max(1, (int) (population / 1100.0 * (0.5 + random.nextDouble())));
        this.commissioned =
                money(population * (6 + 50 * Math.max(0.05, zeal) * random.nextDouble()));
    }

    /** The answers of the next year; asked for year by year, without a gap. */
    Map<String, AnswerValue> answers(int year, boolean first) {
        Map<String, AnswerValue> answers = new TreeMap<>();
        for (Result result : questionnaire.results()) {
            if (result.isScored() && result.isAskedOf(unit.kind())) {
                result(result, year, first, answers);
            }
        }
        if (unit.signatory()) {
            commitments(answers);
        }
        return answers;
    }

    private void result(Result result, int year, boolean first, Map<String, AnswerValue> answers) {
        String code = result.code();
        if (result.mayBeNotApplicableFor(unit.kind())) {
            answers.put(code, AnswerValue.notApplicable("Powiat nie zleca zadań w tym trybie."));
            return;
        }
        boolean hasLevel = result.questions().get(0).code().equals(code);
        int level = hasLevel ? level(code, result.hasBlock("document"), year, first) : 0;
        if (hasLevel) {
            give(answers, code, String.valueOf(level));
            if (level >= 3) {
                proof(result, code, year, answers);
            }
        }
        facts(code, level, year, first, answers);
    }

    private int level(String code, boolean document, int year, boolean first) {
        Integer before = levels.get(code);
        int level;
        if (first || before == null) {
            level = between(0, 4, (int) Math.floor((zeal + 0.28 * random.nextGaussian()) * 6));
        } else if (document && lapsed(code, year)) {
            level = random.nextDouble() < 0.6 ? 3 : 2;
            adopted.remove(code);
        } else {
            double chance = random.nextDouble();
            level = between(0, 4, before + (chance < 0.22 + zeal / 2 ? 1 : chance > 0.96 ? -1 : 0));
        }
        if (document && level >= 3 && !adopted.containsKey(code)) {
            adopted.put(
                    code,
                    LocalDate.of(year - random.nextInt(first ? 4 : 1), 1, 1)
                            .plusDays(random.nextInt(340)));
            validFor.put(code, random.nextDouble() < 0.4 ? 0 : 2 + random.nextInt(6));
        }
        levels.put(code, level);
        return level;
    }

    private boolean lapsed(String code, int year) {
        LocalDate since = adopted.get(code);
        int years = validFor.getOrDefault(code, 0);
        return since != null && years > 0 && since.getYear() + years < year;
    }

    private void proof(Result result, String code, int year, Map<String, AnswerValue> answers) {
        LocalDate since = adopted.get(code);
        if (result.hasBlock("document") && since != null) {
            give(
                    answers,
                    code + "-document-kind",
                    random.nextDouble() < 0.6 ? "resolution" : "order");
            give(
                    answers,
                    code + "-document-number",
                    1
                            + random.nextInt(60)
                            + "/"
                            + (10 + random.nextInt(400))
                            + "/"
                            + since.getYear());
            give(answers, code + "-document-adopted", since.toString());
            int years = validFor.getOrDefault(code, 0);
            if (years > 0) {
                give(
                        answers,
                        code + "-document-until",
                        LocalDate.of(since.getYear() + years, 12, 31).toString());
            }
        }
        if (random.nextDouble() < 0.7) {
            give(
                    answers,
                    code + "-evidence",
                    "https://bip.example.org/%s/%s/%d"
                            .formatted(unit.teryt(), code.toLowerCase(Locale.ROOT), year));
        }
    }

    private void facts(
            String code, int level, int year, boolean first, Map<String, AnswerValue> answers) {
        switch (code) {
            case "A1" -> {
                if (level > 0) {
                    give(
                            answers,
                            "A1a",
                            "Strategia rozwiązywania problemów społecznych, " + (year - level));
                    give(answers, "A1b", options("A1b", 1 + level / 2));
                }
            }
            case "A2" -> {
                if (level >= 3) {
                    give(answers, "A2a", String.valueOf(year - 1));
                    give(answers, "A2b", String.valueOf(year + 3));
                }
            }
            case "A3" -> {
                if (level >= 2) {
                    give(
                            answers,
                            "A3a",
                            "Założenia programu rozwoju przedsiębiorczości społecznej");
                }
            }
            case "A4" -> {
                int partners = level * (2 + random.nextInt(4));
                give(answers, "A4a", partners);
                give(answers, "A4b", partners / 3);
            }
            case "A5" -> {
                give(answers, "A5a", level * random.nextInt(6));
                give(answers, "A5b", level * random.nextInt(2));
            }
            case "B1" -> give(answers, "B1a", level * (1 + random.nextInt(1 + population / 8000)));
            case "B2" ->
                    give(
                            answers,
                            "B2a",
                            level < 3
                                    ? BigDecimal.ZERO.setScale(2)
                                    : money(population * (0.5 + random.nextDouble())));
            case "B3" -> {
                if (level > 0) {
                    give(answers, "B3a", options("B3a", level));
                }
            }
            case "B4" -> give(answers, "B4a", level < 2 ? random.nextInt(2) : random.nextInt(5));
            case "B5" -> {
                int before = organisations;
                organisations =
                        Math.max(
                                0,
                                (int)
                                        Math.round(
                                                before
                                                        * (1
                                                                + 0.06 * random.nextGaussian()
                                                                + 0.08 * zeal)));
                give(answers, "B5a", organisations);
                if (first) {
                    give(answers, "B5b", before);
                }
            }
            case "C1" -> {
                give(answers, "C1a", level >= 3 ? 1 + random.nextInt(2) : 0);
                give(answers, "C1b", level >= 3 ? random.nextInt(7) : 0);
            }
            case "C2" ->
                    give(
                            answers,
                            "C2a",
                            (int)
                                    Math.round(
                                            population
                                                    / 10_000.0
                                                    * 1.6
                                                    * random.nextDouble()
                                                    * (0.4 + zeal)));
            case "C3" -> {
                if (level >= 3) {
                    give(answers, "C3a", options("C3a", 1 + random.nextInt(2)));
                    give(answers, "C3b", 15 + random.nextInt(45));
                    give(answers, "C3c", money(60_000 + 400_000 * random.nextDouble()));
                }
            }
            case "D1" ->
                    give(answers, "D1a", (int) Math.round(7 * random.nextDouble() * (0.3 + zeal)));
            case "D2" -> {
                BigDecimal before = commissioned;
                commissioned =
                        money(
                                before.doubleValue()
                                        * (1.02 + 0.08 * random.nextGaussian() + 0.06 * zeal));
                give(answers, "D2a", commissioned);
                if (first) {
                    give(answers, "D2b", before);
                }
            }
            case "D3" -> {
                int tasks = random.nextDouble() < 0.25 + zeal / 2 ? 1 + random.nextInt(3) : 0;
                give(answers, "D3a", tasks);
                if (tasks > 0) {
                    give(answers, "D3b", options("D3b", tasks));
                }
            }
            case "D4" -> give(answers, "D4a", level == 0 ? 0 : random.nextInt(level + 1));
            case "D5" -> {
                int orders = level * random.nextInt(4);
                give(answers, "D5a", orders);
                give(answers, "D5b", money(orders * (4_000 + 30_000 * random.nextDouble())));
            }
            case "D6" -> {
                int procedures = 5 + random.nextInt(10 + (int) Math.sqrt(population / 50.0));
                give(
                        answers,
                        "D6a",
                        (int) (procedures * Math.max(0, zeal) * 0.2 * level * random.nextDouble()));
                give(answers, "D6b", procedures);
            }
            case "D7" -> {
                if (level >= 3) {
                    give(
                            answers,
                            "D7a",
                            "Wspólna obsługa wydarzeń gminnych przez firmę cateringową i przedsiębiorstwo społeczne.");
                }
            }
            default -> {}
        }
    }

    private void commitments(Map<String, AnswerValue> answers) {
        for (int article = 1; article <= 14; article++) {
            double chance = random.nextDouble() * 0.7 + zeal;
            String kept =
                    chance > 0.8
                            ? "yes"
                            : chance > 0.5 ? "partly" : chance > 0.35 ? "not-this-year" : "no";
            give(answers, "P" + article, kept);
            if (kept.equals("yes")) {
                give(
                        answers,
                        "P" + article + "-done",
                        "Działania opisano w sprawozdaniu rocznym jednostki.");
            }
        }
        give(answers, "P3a", random.nextInt(4));
        give(answers, "P14a", random.nextInt(6));
    }

    private String options(String code, int count) {
        List<String> all =
                new ArrayList<>(
                        questionnaire.question(code).type().options().stream()
                                .map(Option::code)
                                .toList());
        Collections.shuffle(all, random);
        return questionnaire
                .question(code)
                .type()
                .canonical(String.join(",", all.subList(0, Math.min(count, all.size()))));
    }

    private static int between(int low, int high, int value) {
        return Math.max(low, Math.min(high, value));
    }

    private static BigDecimal money(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private void give(Map<String, AnswerValue> answers, String code, Object value) {
        answers.put(
                code,
                AnswerValue.of(questionnaire.question(code).type().canonical(value.toString())));
    }
}
