package pl.paktometr.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.paktometr.questionnaire.rule.Answerable;
import pl.paktometr.questionnaire.rule.ScoringRules;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.questionnaire.type.QuestionTypes;
import pl.paktometr.unit.UnitKind;

/** Reads the results of one area. */
final class ResultReader {

    private static final Pattern SUFFIX = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern ARTICLE = Pattern.compile("[1-9][0-9]?(\\.[1-9][0-9]?)?");

    private final Pattern resultCode;
    private final Map<String, Block> blocks;
    private final Set<String> resultCodes = new HashSet<>();

    /** Questions that repeat, with the suffix of their code in place of a code. */
    record Block(int fromLevel, List<Question> questions) {

        static Block read(String name, Node node) {
            int fromLevel = (int) node.whole("fromLevel", 0);
            List<Question> questions = new ArrayList<>();
            for (Node each : node.list("questions")) {
                String suffix = each.text("suffix", SUFFIX, "lower-case words joined by hyphens");
                question(each, suffix, Optional.of(name)).ifPresent(questions::add);
            }
            node.refuseUnknown();
            return new Block(fromLevel, questions);
        }

        /** Where no level is asked, there is none to wait for. */
        Stream<Question> questionsOf(String result, boolean hasLevel) {
            return questions.stream()
                    .map(
                            q ->
                                    new Question(
                                            result + "-" + q.code(),
                                            q.label(),
                                            q.hint(),
                                            q.unit(),
                                            q.type(),
                                            q.block(),
                                            hasLevel ? fromLevel : 0));
        }
    }

    ResultReader(String area, Map<String, Block> blocks) {
        this.resultCode = Pattern.compile(Pattern.quote(area) + "[1-9][0-9]?");
        this.blocks = blocks;
    }

    Result read(Node node) {
        String code = node.text("code", resultCode, "the area's letter and a number");
        if (!resultCodes.add(code)) {
            node.refuse("code", "result '%s' is there twice".formatted(code));
        }
        List<Question> own = ownQuestions(node, code);
        Answerable answerable =
                new Answerable(
                        own.stream()
                                .collect(
                                        Collectors.toMap(
                                                Question::code, Question::type, (a, b) -> a)));
        Result result =
                new Result(
                        code,
                        node.has("weight") ? node.aboveZero("weight") : BigDecimal.ONE,
                        node.local("label"),
                        node.local("guidance"),
                        articles(node),
                        node.flag("dependsOnOthers"),
                        kinds(node, "askedOf", EnumSet.allOf(UnitKind.class)),
                        kinds(node, "notApplicableFor", EnumSet.noneOf(UnitKind.class)),
                        withBlocks(node, code, own, answerable),
                        checks(node, own, answerable),
                        parts(node, answerable));
        if (!result.notApplicableFor().isEmpty() && !answerable.types().containsKey(code)) {
            node.refuse(
                    "notApplicableFor", "there is no question '%s' to answer so".formatted(code));
        }
        node.refuseUnknown();
        return result;
    }

    private static List<Question> ownQuestions(Node node, String result) {
        Pattern form = Pattern.compile(Pattern.quote(result) + "[a-z]?");
        Map<String, Question> questions = new LinkedHashMap<>();
        for (Node each : node.list("questions")) {
            String code = each.text("code", form, "the result's code with a letter or without");
            if (questions.containsKey(code)) {
                each.refuse("code", "question '%s' is there twice".formatted(code));
            }
            question(each, code, Optional.empty())
                    .ifPresent(question -> questions.put(code, question));
        }
        return List.copyOf(questions.values());
    }

    private static Optional<Question> question(Node node, String code, Optional<String> block) {
        var label = node.local("label");
        var hint = node.optionalLocal("hint");
        var unit = node.optionalLocal("unit");
        Optional<QuestionType> type = QuestionTypes.read(node);
        // Of an unknown type no field is known, so there is nothing to say about the others.
        type.ifPresent(known -> node.refuseUnknown());
        return type.map(known -> new Question(code, label, hint, unit, known, block, 0));
    }

    private static List<String> articles(Node node) {
        List<String> articles = node.texts("articles");
        articles.stream()
                .filter(article -> !ARTICLE.matcher(article).matches())
                .forEach(
                        article ->
                                node.refuse(
                                        "articles",
                                        "'%s' is no article such as 6.1".formatted(article)));
        return articles;
    }

    private static Set<UnitKind> kinds(Node node, String field, Set<UnitKind> otherwise) {
        if (!node.has(field)) {
            return otherwise;
        }
        Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
        for (String letter : node.texts(field)) {
            List<UnitKind> meant =
                    Arrays.stream(UnitKind.values())
                            .filter(kind -> letter.equals(String.valueOf(kind.asked())))
                            .toList();
            if (meant.isEmpty()) {
                node.refuse(field, "'%s' is none of G, M, P".formatted(letter));
            }
            kinds.addAll(meant);
        }
        return kinds;
    }

    private List<Question> withBlocks(
            Node node, String code, List<Question> own, Answerable answerable) {
        List<Question> questions = new ArrayList<>(own);
        for (String name : node.texts("blocks")) {
            Block block = blocks.get(name);
            if (block == null) {
                node.refuse("blocks", "there is no block '%s'".formatted(name));
            } else {
                block.questionsOf(code, answerable.types().containsKey(code))
                        .forEach(questions::add);
            }
        }
        return List.copyOf(questions);
    }

    private static List<Check> checks(Node node, List<Question> own, Answerable answerable) {
        List<Check> checks = new ArrayList<>();
        for (Node each : node.optionalList("checks")) {
            each.chosen("type", Map.of("notGreater", Check.class));
            Optional<Question> lesser = numeric(each, "lesser", own, answerable);
            Optional<Question> greater = numeric(each, "greater", own, answerable);
            each.refuseUnknown();
            lesser.flatMap(less -> greater.map(more -> new Check(less, more)))
                    .ifPresent(checks::add);
        }
        return List.copyOf(checks);
    }

    private static Optional<Question> numeric(
            Node node, String field, List<Question> own, Answerable answerable) {
        return answerable
                .numericCode(node, field)
                .flatMap(code -> own.stream().filter(each -> each.code().equals(code)).findFirst());
    }

    private static List<Part> parts(Node node, Answerable answerable) {
        List<Part> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        List<Node> nodes = node.optionalList("parts");
        for (Node each : nodes) {
            BigDecimal weight = each.aboveZero("weight");
            sum = sum.add(weight);
            ScoringRules.read(each.node("rule"), answerable)
                    .ifPresent(rule -> parts.add(new Part(weight, rule)));
            each.refuseUnknown();
        }
        if (!nodes.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            node.refuse(
                    "parts", "the weights add up to %s, not to 1".formatted(sum.toPlainString()));
        }
        return List.copyOf(parts);
    }
}
