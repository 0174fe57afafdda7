package pl.paktometr.questionnaire.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pl.paktometr.questionnaire.Node;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.shared.LocalText;
import pl.paktometr.shared.Message;

/**
 * A number on {@link Knots}: as it is, for so many inhabitants, or as a share in percent of another
 * number.
 */
record KnotsRule(String answer, QuestionType type, Measure measure, Knots knots)
        implements ScoringRule {

    static Optional<KnotsRule> read(Node node, Answerable answerable) {
        Optional<Answerable.Source> answer = answerable.numeric(node, "answer");
        Measure measure = readMeasure(node, answerable);
        Knots knots = Knots.read(node);
        return answer.map(source -> new KnotsRule(source.code(), source.type(), measure, knots));
    }

    @Override
    public Set<String> reads() {
        return required();
    }

    @Override
    public Set<String> required() {
        Set<String> codes = new LinkedHashSet<>(Set.of(answer));
        measure.alsoReads().ifPresent(codes::add);
        return codes;
    }

    @Override
    public Outcome earn(Facts facts) {
        String[] missing =
                required().stream()
                        .filter(code -> facts.number(code).isEmpty())
                        .toArray(String[]::new);
        return missing.length > 0
                ? Outcome.unanswered(missing)
                : measure.earn(answer, facts.number(answer).orElseThrow(), knots, facts);
    }

    /** The next knot is reached by the least answer that measures no less. */
    @Override
    public Optional<NextStep> nextStep(Facts facts) {
        return NextStep.least(
                this,
                facts,
                answer,
                type,
                knots.values()
                        .flatMap(knot -> measure.number(knot, facts).stream())
                        .flatMap(number -> type.atLeast(number).stream()));
    }

    @Override
    public Message description() {
        return measure.description(answer, knots.displayed());
    }

    @Override
    public <T> T in(Phrasing<T> language) {
        return measure.in(language, answer, knots);
    }

    private static Measure readMeasure(Node node, Answerable answerable) {
        return node.optionalNode("per")
                .flatMap(per -> readPer(per, answerable))
                .orElseGet(AsItIs::new);
    }

    private static Optional<Measure> readPer(Node per, Answerable answerable) {
        if (per.has("inhabitants") == per.has("shareOf")) {
            per.refuse("shareOf", "a number is either per inhabitants or a share of another");
        }
        Optional<Measure> measure =
                per.has("inhabitants")
                        ? Optional.of(new PerInhabitants(per.aboveZero("inhabitants")))
                        : answerable.numericCode(per, "shareOf").map(ShareOf::new);
        per.refuseUnknown();
        return measure;
    }

    /** What of the number goes on the knots, and how that is explained. */
    private interface Measure {

        Outcome earn(String answer, BigDecimal number, Knots knots, Facts facts);

        Message description(String answer, LocalText knots);

        <T> T in(Phrasing<T> language, String answer, Knots knots);

        /** The number that measures so much; empty where none can be told. */
        Optional<BigDecimal> number(BigDecimal measured, Facts facts);

        default Optional<String> alsoReads() {
            return Optional.empty();
        }
    }

    private record AsItIs() implements Measure {

        @Override
        public Outcome earn(String answer, BigDecimal number, Knots knots, Facts facts) {
            BigDecimal points = knots.at(number);
            return Outcome.earned(points, Message.of("explain.knots", answer, number, points));
        }

        @Override
        public Message description(String answer, LocalText knots) {
            return Message.of("rule.knots", answer, knots);
        }

        @Override
        public <T> T in(Phrasing<T> language, String answer, Knots knots) {
            return language.onKnots(answer, knots);
        }

        @Override
        public Optional<BigDecimal> number(BigDecimal measured, Facts facts) {
            return Optional.of(measured);
        }
    }

    private record PerInhabitants(BigDecimal inhabitants) implements Measure {
        private static final int DECIMALS = 10;

        PerInhabitants {
            inhabitants = inhabitants.stripTrailingZeros();
        }

        @Override
        public Outcome earn(String answer, BigDecimal number, Knots knots, Facts facts) {
            OptionalInt population = facts.population();
            if (population.isEmpty() || population.getAsInt() == 0) {
                return Outcome.leaves(
                        Absence.POPULATION_UNKNOWN,
                        Message.of("explain.population_unknown", answer, number));
            }
            BigDecimal all = BigDecimal.valueOf(population.getAsInt());
            BigDecimal rate = number.multiply(inhabitants).divide(all, MathContext.DECIMAL128);
            BigDecimal points = knots.at(rate);
            return Outcome.earned(
                    points,
                    Message.of(
                            "explain.knots_per_inhabitants",
                            answer,
                            number,
                            all,
                            inhabitants,
                            rate,
                            points));
        }

        @Override
        public Message description(String answer, LocalText knots) {
            return Message.of("rule.knots_per_inhabitants", answer, inhabitants, knots);
        }

        @Override
        public <T> T in(Phrasing<T> language, String answer, Knots knots) {
            return language.perInhabitants(answer, inhabitants, knots);
        }

        /** Rounded up where it does not come out even, so that it never falls short. */
        @Override
        public Optional<BigDecimal> number(BigDecimal measured, Facts facts) {
            OptionalInt population = facts.population();
            return population.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            measured.multiply(BigDecimal.valueOf(population.getAsInt()))
                                    .divide(inhabitants, DECIMALS, RoundingMode.CEILING));
        }
    }

    private record ShareOf(String whole) implements Measure {

        @Override
        public Optional<String> alsoReads() {
            return Optional.of(whole);
        }

        @Override
        public Outcome earn(String answer, BigDecimal number, Knots knots, Facts facts) {
            BigDecimal all = facts.number(whole).orElseThrow();
            if (all.signum() == 0) {
                return Outcome.earned(
                        BigDecimal.ZERO,
                        Message.of("explain.share_of_none", answer, number, whole));
            }
            BigDecimal percent = Percent.of(number, all);
            BigDecimal points = knots.at(percent);
            return Outcome.earned(
                    points,
                    Message.of("explain.knots_share", answer, number, whole, all, percent, points));
        }

        @Override
        public Message description(String answer, LocalText knots) {
            return Message.of("rule.knots_share", answer, whole, knots);
        }

        @Override
        public <T> T in(Phrasing<T> language, String answer, Knots knots) {
            return language.shareOf(answer, whole, knots);
        }

        @Override
        public Optional<BigDecimal> number(BigDecimal measured, Facts facts) {
            return facts.number(whole).map(all -> Percent.part(all, measured));
        }
    }
}
