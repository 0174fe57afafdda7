package pl.paktometr.export.workings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.paktometr.export.Wording;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Part;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.questionnaire.rule.Knots;
import pl.paktometr.questionnaire.rule.Phrasing;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.unit.UnitKind;

/** Every number of the method in a cell of its own, by the name that the formulas call it. */
class RulesLeaf {
    private static final int CODE = 0;
    private static final int MEANING = 1;
    private static final int VALUE = 2;

    /** A unit's kind is the n-th of these. */
    static final List<UnitKind> KINDS = List.of(UnitKind.values());

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final Leaf leaf;
    private final Questionnaire questionnaire;
    private final Wording wording;
    private int row;

    RulesLeaf(Leaf leaf, Questionnaire questionnaire, Wording wording) {
        this.leaf = leaf;
        this.questionnaire = questionnaire;
        this.wording = wording;
    }

    void write() {
        leaf.width(CODE, 26);
        leaf.width(MEANING, 80);
        header();
        words();
        kinds();
        for (Area area : questionnaire.scoredAreas()) {
            number(
                    Named.weight(area.code()),
                    wording.of("export.workings.weight", area.label()),
                    area.weight());
            scored(area).forEach(this::result);
        }
        leaf.sheet().createFreezePane(VALUE, 1);
    }

    /** The results of the area that earn points. */
    static Stream<Result> scored(Area area) {
        return area.results().stream().filter(Result::isScored);
    }

    private void header() {
        leaf.text(row, CODE, wording.of("export.workings.name"), Look.LABEL);
        leaf.text(row, MEANING, wording.of("export.workings.meaning"), Look.LABEL);
        leaf.text(row++, VALUE, wording.of("export.workings.value"), Look.LABEL);
    }

    private void words() {
        word(Named.NOT_APPLICABLE, Absence.NOT_APPLICABLE);
        word(Named.FIRST_YEAR, Absence.FIRST_YEAR);
        word(Named.POPULATION_UNKNOWN, Absence.POPULATION_UNKNOWN);
        number(Named.MOST_POINTS, wording.of("export.workings.most_points"), MOST);
    }

    private void word(String name, Absence absence) {
        title(name, wording.of("export.workings.word"));
        leaf.text(row, VALUE, wording.of("absence." + absence), Look.OPEN);
        leaf.name(name, leaf.fixed(row++, VALUE));
    }

    private void kinds() {
        title(Named.KINDS, wording.of("export.workings.kinds"));
        for (int i = 0; i < KINDS.size(); i++) {
            leaf.text(row, VALUE + i, KINDS.get(i).name(), Look.CODE);
            leaf.width(VALUE + i, 14);
        }
        name(Named.KINDS, KINDS.size());
        questionnaire.scoredAreas().stream()
                .flatMap(RulesLeaf::scored)
                .forEach(
                        result -> {
                            byKind(
                                    Named.asked(result.code()),
                                    wording.of("export.workings.asked", result.code()),
                                    result::isAskedOf);
                            byKind(
                                    Named.mayNotApply(result.code()),
                                    wording.of("export.workings.may_not_apply", result.code()),
                                    result::mayBeNotApplicableFor);
                        });
    }

    private void byKind(String name, String meaning, Predicate<UnitKind> is) {
        title(name, meaning);
        for (int i = 0; i < KINDS.size(); i++) {
            leaf.number(row, VALUE + i, is.test(KINDS.get(i)) ? 1 : 0, Look.OPEN);
        }
        name(name, KINDS.size());
    }

    private void result(Result result) {
        number(
                Named.weight(result.code()),
                wording.of("export.workings.weight", result.label()),
                result.weight());
        number(
                Named.dependent(result.code()),
                wording.of("export.workings.dependent", result.code()),
                result.dependsOnOthers() ? BigDecimal.ONE : BigDecimal.ZERO);
        List<Part> parts = result.parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String code = Named.part(result.code(), i + 1);
            number(Named.weight(code), wording.of(part.rule().description()), part.weight());
            part.rule().in(new Cells(code));
        }
    }

    private void number(String name, String meaning, BigDecimal number) {
        title(name, meaning);
        leaf.number(row, VALUE, number, Look.OPEN);
        leaf.name(name, leaf.fixed(row++, VALUE));
    }

    private void title(String name, String meaning) {
        leaf.text(row, CODE, name, Look.CODE);
        leaf.text(row, MEANING, meaning, Look.WRAPPED);
    }

    private void name(String name, int cells) {
        leaf.name(name, leaf.area(row, VALUE, row, VALUE + cells - 1));
        row++;
    }

    /** The numbers of one part's rule. */
    private class Cells implements Phrasing<Optional<Knots>> {
        private final String part;

        Cells(String part) {
            this.part = part;
        }

        @Override
        public Optional<Knots> pointsOn(String answer, QuestionType type) {
            List<Option> options = type.options();
            title(Named.values(part), wording.of("export.workings.options", answer));
            for (int i = 0; i < options.size(); i++) {
                String code = options.get(i).code();
                if (type.isNumeric()) {
                    leaf.number(row, VALUE + i, new BigDecimal(code), Look.OPEN);
                } else {
                    leaf.text(row, VALUE + i, code, Look.OPEN);
                }
            }
            name(Named.values(part), options.size());
            points(options.stream().map(option -> option.points().orElseThrow()).toList());
            return Optional.empty();
        }

        @Override
        public Optional<Knots> onKnots(String answer, Knots knots) {
            values(wording.of("export.workings.knots", answer), knots.values().toList());
            points(knots.knots().stream().map(Knots.Knot::points).toList());
            return Optional.of(knots);
        }

        @Override
        public Optional<Knots> perInhabitants(String answer, BigDecimal inhabitants, Knots knots) {
            number(Named.inhabitants(part), wording.of("export.workings.inhabitants"), inhabitants);
            return onKnots(answer, knots);
        }

        @Override
        public Optional<Knots> shareOf(String answer, String whole, Knots knots) {
            return onKnots(answer + " / " + whole + " (%)", knots);
        }

        @Override
        public Optional<Knots> growth(
                String answer, String previous, BigDecimal fromNothing, Knots knots) {
            number(
                    Named.fromNothing(part),
                    wording.of("export.workings.from_nothing"),
                    fromNothing);
            return onKnots(answer + " / " + previous + " (± %)", knots);
        }

        private void points(List<BigDecimal> points) {
            numbers(Named.points(part), wording.of("export.workings.points"), points);
        }

        private void values(String meaning, List<BigDecimal> values) {
            numbers(Named.values(part), meaning, values);
        }

        private void numbers(String name, String meaning, List<BigDecimal> numbers) {
            title(name, meaning);
            for (int i = 0; i < numbers.size(); i++) {
                leaf.number(row, VALUE + i, numbers.get(i), Look.OPEN);
            }
            name(name, numbers.size());
        }
    }
}
