package pl.paktometr.export.workings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.comparison.Aggregate;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.Figures;
import pl.paktometr.comparison.RegionComparison;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.type.InvalidAnswer;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.response.ResponseState;
import pl.paktometr.scoring.AreaScore;
import pl.paktometr.scoring.Mode;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.UnitFacts;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/** Units of every kind that answer anything; the same ones for the same seed. */
final class RandomEdition {
    private static final int COUNTIES = 8;
    private static final List<ResponseState> STATES =
            List.of(
                    ResponseState.ACCEPTED,
                    ResponseState.SUBMITTED,
                    ResponseState.ACCEPTED,
                    ResponseState.ACCEPTED,
                    ResponseState.DRAFT);

    private final Questionnaire questionnaire;
    private final Random random;

    RandomEdition(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.random = new Random(seed);
    }

    Workings of(int units) {
        Campaign campaign = campaign(2026);
        List<UnitWorking> all = IntStream.range(0, units).mapToObj(this::unit).toList();
        return new Workings(
                campaign,
                questionnaire,
                all,
                List.of(compared(campaign(2025), all), compared(campaign, all)));
    }

    private Campaign campaign(int year) {
        Instant then = Instant.EPOCH;
        return new Campaign(
                year,
                TerytCode.of("22"),
                year,
                questionnaire.edition(),
                then,
                then.plusSeconds(1),
                then.plusSeconds(1),
                Signing.HEAD,
                Ranking.COUNTIES,
                1,
                null,
                then.plusSeconds(2));
    }

    private UnitWorking unit(int at) {
        UnitKind kind = UnitKind.values()[at % UnitKind.values().length];
        String county = "220" + (1 + at % COUNTIES);
        AskedUnit unit =
                new AskedUnit(
                        TerytCode.of(county + "%02d".formatted(at / COUNTIES)),
                        county + "%02d2".formatted(at / COUNTIES),
                        kind,
                        at == 3 ? "=HYPERLINK(\"http://example.org\")" : "Gmina " + at,
                        TerytCode.of(county),
                        random.nextInt(6) == 0 ? null : 500 + random.nextInt(90_000),
                        random.nextBoolean());
        ResponseState state = STATES.get(random.nextInt(STATES.size()));
        County place = new County(TerytCode.of(county), "powiat " + county, false);
        if (!state.answered()) {
            return new UnitWorking(unit, place, state, Map.of(), Optional.empty());
        }
        Map<String, AnswerValue> lastYear = random.nextInt(3) == 0 ? Map.of() : answers(kind);
        Map<String, AnswerValue> answers = new HashMap<>(answers(kind));
        questionnaire
                .standIns()
                .forEach(
                        (asked, standIn) ->
                                Optional.ofNullable(lastYear.get(standIn))
                                        .filter(value -> !value.isNotApplicable())
                                        .ifPresent(value -> answers.put(asked, value)));
        return new UnitWorking(
                unit, place, state, answers, Optional.of(scored(unit, answers, lastYear)));
    }

    ScoreSheet scored(
            AskedUnit unit, Map<String, AnswerValue> answers, Map<String, AnswerValue> lastYear) {
        Integer population = unit.population();
        return ScoreSheet.of(
                questionnaire,
                new UnitFacts(
                        unit.kind(),
                        population == null ? OptionalInt.empty() : OptionalInt.of(population),
                        unit.signatory()),
                answers,
                lastYear,
                Mode.FINAL);
    }

    /** Something to most questions, and now and then that a result does not apply. */
    Map<String, AnswerValue> answers(UnitKind kind) {
        Map<String, AnswerValue> answers = new TreeMap<>();
        int thorough = 1 + random.nextInt(12);
        for (Result result : questionnaire.results()) {
            for (Question question : result.questions()) {
                if (random.nextInt(thorough + 1) > 0) {
                    answer(question.type())
                            .ifPresent(text -> answers.put(question.code(), AnswerValue.of(text)));
                }
            }
            if (result.mayBeNotApplicableFor(kind) && random.nextInt(3) == 0) {
                answers.put(result.code(), AnswerValue.notApplicable("Nie dotyczy"));
            }
        }
        return answers;
    }

    private Optional<String> answer(QuestionType type) {
        List<Option> options = type.options();
        if (type.takesSeveral()) {
            String chosen =
                    options.stream()
                            .filter(option -> random.nextBoolean())
                            .map(Option::code)
                            .collect(joining(","));
            return chosen.isEmpty() ? Optional.empty() : Optional.of(type.canonical(chosen));
        }
        if (!options.isEmpty()) {
            return Optional.of(options.get(random.nextInt(options.size())).code());
        }
        String number =
                switch (random.nextInt(6)) {
                    case 0 -> "0";
                    case 1 -> "1";
                    case 2, 3 -> Integer.toString(random.nextInt(30));
                    case 4 -> Integer.toString(random.nextInt(3_000_000));
                    default -> random.nextInt(100_000) + "." + random.nextInt(10) + "7";
                };
        try {
            return Optional.of(type.canonical(number));
        } catch (InvalidAnswer notSo) {
            return Optional.empty();
        }
    }

    /** The means, by the plainest way there is. */
    private RegionComparison compared(Campaign campaign, List<UnitWorking> units) {
        Map<County, List<UnitWorking>> byCounty =
                units.stream()
                        .collect(groupingBy(UnitWorking::county, LinkedHashMap::new, toList()));
        List<CountyScores> counties = new ArrayList<>();
        byCounty.forEach(
                (county, some) -> counties.add(new CountyScores(county, figures(some), 1)));
        return new RegionComparison(campaign, Aggregate.MEAN, counties, figures(units));
    }

    private Figures figures(List<UnitWorking> units) {
        Map<String, Figure> areas = new LinkedHashMap<>();
        questionnaire
                .scoredAreas()
                .forEach(
                        area ->
                                areas.put(
                                        area.code(),
                                        mean(
                                                units,
                                                sheet ->
                                                        sheet.areas().stream()
                                                                .filter(
                                                                        each ->
                                                                                each.code()
                                                                                        .equals(
                                                                                                area
                                                                                                        .code()))
                                                                .findFirst()
                                                                .flatMap(AreaScore::points))));
        int answered = (int) units.stream().filter(each -> each.stored().isPresent()).count();
        return new Figures(
                units.size(), answered, 0, 0, 0, areas, mean(units, ScoreSheet::total), null);
    }

    private static Figure mean(
            List<UnitWorking> units, Function<ScoreSheet, Optional<Points>> score) {
        List<BigDecimal> all =
                units.stream()
                        .flatMap(each -> each.stored().stream())
                        .flatMap(sheet -> score.apply(sheet).stream())
                        .map(Points::value)
                        .toList();
        return all.isEmpty()
                ? Figure.NO_DATA
                : Figure.of(
                        new Points(
                                all.stream()
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .divide(
                                                BigDecimal.valueOf(all.size()),
                                                MathContext.DECIMAL128)));
    }
}
