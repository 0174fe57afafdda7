package pl.paktometr.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.response.ResponseView;
import pl.paktometr.shared.Message;

/** What makes an answer conspicuous. */
public enum FlagRule {
    /** Two levels or more up or down within a year. */
    LEVEL_JUMP {
        @Override
        Stream<Flag> flags(Subject subject) {
            return subject.questions(FlagRule::isLevel)
                    .flatMap(
                            question -> {
                                Optional<BigDecimal> now = subject.now(question);
                                Optional<BigDecimal> then = subject.then(question);
                                return now.isPresent()
                                                && then.isPresent()
                                                && now.get()
                                                                .subtract(then.get())
                                                                .abs()
                                                                .compareTo(JUMP)
                                                        >= 0
                                        ? flag(question, then.get(), now.get())
                                        : Stream.empty();
                            });
        }
    },
    /** The highest level of the scale, and nothing that shows it. */
    TOP_LEVEL_WITHOUT_EVIDENCE {
        @Override
        Stream<Flag> flags(Subject subject) {
            return subject.results().stream()
                    .filter(result -> result.hasBlock(EVIDENCE))
                    .filter(
                            result ->
                                    result.block(EVIDENCE).stream()
                                            .noneMatch(
                                                    question ->
                                                            subject.response()
                                                                    .given(question.code())
                                                                    .isPresent()))
                    .flatMap(result -> result.ownQuestions().stream())
                    .filter(FlagRule::isLevel)
                    .filter(question -> subject.now(question).filter(isTop(question)).isPresent())
                    .flatMap(question -> flag(question, subject.now(question).orElseThrow()));
        }
    },
    /** More than twice last year's figure. */
    GROWTH {
        @Override
        Stream<Flag> flags(Subject subject) {
            return subject.questions(FlagRule::isFigure)
                    .flatMap(
                            question -> {
                                BigDecimal now = subject.now(question).orElse(BigDecimal.ZERO);
                                BigDecimal then = subject.then(question).orElse(BigDecimal.ZERO);
                                return then.signum() > 0
                                                && now.compareTo(then.multiply(GROWTH_TO)) > 0
                                        ? flag(question, then, now)
                                        : Stream.empty();
                            });
        }
    },
    /** Ten times what is usual among units of that kind. */
    FAR_FROM_PEERS {
        @Override
        Stream<Flag> flags(Subject subject) {
            return subject.questions(FlagRule::isFigure)
                    .flatMap(
                            question -> {
                                BigDecimal now = subject.now(question).orElse(BigDecimal.ZERO);
                                Optional<BigDecimal> median =
                                        median(
                                                subject.peers()
                                                        .getOrDefault(question.code(), List.of()));
                                return median.filter(usual -> usual.signum() > 0)
                                                .filter(
                                                        usual ->
                                                                now.compareTo(usual.multiply(FAR))
                                                                        >= 0)
                                                .isPresent()
                                        ? flag(question, median.get(), now)
                                        : Stream.empty();
                            });
        }
    };

    /** Fewer say nothing about what is usual. */
    static final int FEWEST_PEERS = 5;

    private static final String EVIDENCE = "evidence";
    private static final BigDecimal JUMP = BigDecimal.valueOf(2);
    private static final BigDecimal GROWTH_TO = BigDecimal.valueOf(2);
    private static final BigDecimal FAR = BigDecimal.TEN;

    /**
     * What is looked at.
     *
     * @param peers what the other units of that kind answer, by code; numbers only
     */
    record Subject(
            Questionnaire questionnaire,
            ResponseView response,
            Map<String, List<BigDecimal>> peers) {

        List<Result> results() {
            return questionnaire
                    .areasFor(response.unit().kind(), response.unit().signatory())
                    .stream()
                    .flatMap(area -> area.results().stream())
                    .toList();
        }

        Stream<Question> questions(Predicate<Question> wanted) {
            return results().stream()
                    .flatMap(result -> result.ownQuestions().stream())
                    .filter(wanted);
        }

        Optional<BigDecimal> now(Question question) {
            return number(question, response.given(question.code()));
        }

        Optional<BigDecimal> then(Question question) {
            return number(question, Optional.ofNullable(response.lastYear().get(question.code())));
        }

        private static Optional<BigDecimal> number(
                Question question, Optional<AnswerValue> answer) {
            return answer.flatMap(AnswerValue::text).flatMap(question.type()::number);
        }
    }

    /** By rule, then in the order of the questionnaire. */
    static List<Flag> raise(Subject subject) {
        return Stream.of(values()).flatMap(rule -> rule.flags(subject)).toList();
    }

    abstract Stream<Flag> flags(Subject subject);

    Stream<Flag> flag(Question question, Object... figures) {
        return Stream.of(
                new Flag(
                        this,
                        question.code(),
                        Message.of("flag." + name().toLowerCase(Locale.ROOT), figures)));
    }

    /** Numbers that stand for themselves, such as people or złotys. */
    static boolean isFigure(Question question) {
        return question.type().isNumeric() && !question.type().carriesPoints();
    }

    private static boolean isLevel(Question question) {
        return question.type().isNumeric() && question.type().carriesPoints();
    }

    private static Predicate<BigDecimal> isTop(Question question) {
        BigDecimal top = BigDecimal.valueOf(question.type().options().size() - 1L);
        return level -> level.compareTo(top) == 0;
    }

    static Optional<BigDecimal> median(List<BigDecimal> values) {
        if (values.size() < FEWEST_PEERS) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : sorted.get(half - 1)
                                .add(sorted.get(half))
                                .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
    }
}
