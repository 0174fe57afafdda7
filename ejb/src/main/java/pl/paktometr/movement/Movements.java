package pl.paktometr.movement;

import static java.util.stream.Collectors.toMap;
import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.COMMITTEE;
import static pl.paktometr.shared.Roles.SIGNATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.scoring.UnitFacts;
import pl.paktometr.unit.TerytCode;

/** Door to why scores moved since last year. Only submissions in force count. */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE})
public class Movements {
    @Inject MovementQueries queries;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject Access access;

    /** One edition's questionnaire and what the units submitted to it. */
    private record Edition(
            Questionnaire questionnaire,
            Map<TerytCode, AskedUnit> asked,
            Map<String, BigDecimal> totals,
            Map<String, Map<String, AnswerValue>> answers) {

        @Nullable BigDecimal total(TerytCode unit) {
            return totals.get(unit.digits());
        }

        boolean answered(TerytCode unit) {
            return answers.containsKey(unit.digits());
        }

        AnsweredYear of(TerytCode code) {
            AskedUnit unit = Objects.requireNonNull(asked.get(code));
            Integer population = unit.population();
            return new AnsweredYear(
                    questionnaire,
                    new UnitFacts(
                            unit.kind(),
                            population == null ? OptionalInt.empty() : OptionalInt.of(population),
                            unit.signatory()),
                    answers.getOrDefault(code.digits(), Map.of()),
                    Objects.requireNonNull(total(code)));
        }
    }

    /**
     * @throws pl.paktometr.campaign.UnitNotAsked if this year's edition does not ask the unit
     */
    @RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE, CLERK, SIGNATORY})
    public UnitMovement ofUnit(TerytCode region, int year, TerytCode unit) {
        Campaign campaign = campaigns.one(region, year);
        AskedUnit asked = campaigns.asked(campaign.id(), unit);
        access.mayRead(asked.code());
        campaigns.mayShow(asked.code());
        Optional<Campaign> before = before(region, year);
        List<AskedUnit> then =
                before
                        .filter(it -> campaigns.asks(it.id(), asked.code()))
                        .map(it -> campaigns.asked(it.id(), asked.code()))
                        .stream()
                        .toList();
        Edition now = edition(campaign, List.of(asked));
        return of(asked.code(), before.map(it -> edition(it, then)), now, year);
    }

    /**
     * @throws NoSuchCounty if nobody was asked there
     */
    public CountyMovement ofCounty(TerytCode region, int year, TerytCode county) {
        access.mayReadRegion(region);
        campaigns.mayShowUnits(region);
        Campaign campaign = campaigns.one(region, year);
        Edition now = edition(campaign, asked(campaign, county));
        Optional<Edition> last =
                before(region, year).map(before -> edition(before, asked(before, county)));
        Set<TerytCode> units = new TreeSet<>(now.asked().keySet());
        last.ifPresent(it -> units.addAll(it.asked().keySet()));
        if (units.isEmpty()) {
            throw new NoSuchCounty(county);
        }
        return CountyMovement.of(
                county,
                now.questionnaire().results().stream().map(Result::code).toList(),
                units.stream().map(unit -> of(unit, last, now, year)).toList());
    }

    private static UnitMovement of(TerytCode unit, Optional<Edition> last, Edition now, int year) {
        Optional<AskedUnit> then = last.map(it -> it.asked().get(unit));
        AskedUnit asked = Optional.ofNullable(now.asked().get(unit)).or(() -> then).orElseThrow();
        Untold untold = untold(unit, last, now);
        return new UnitMovement(
                asked,
                then.orElse(null),
                last.map(it -> it.total(unit)).orElse(null),
                now.total(unit),
                untold == null
                        ? Movement.between(last.orElseThrow().of(unit), now.of(unit), year).steps()
                        : List.of(),
                untold);
    }

    private static @Nullable Untold untold(TerytCode unit, Optional<Edition> last, Edition now) {
        if (last.isEmpty()) {
            return Untold.NO_EDITION_LAST_YEAR;
        }
        if (!last.get().asked().containsKey(unit)) {
            return Untold.NOT_ASKED_LAST_YEAR;
        }
        if (!now.asked().containsKey(unit)) {
            return Untold.NOT_ASKED;
        }
        if (!last.get().answered(unit)) {
            return Untold.NOTHING_LAST_YEAR;
        }
        if (!now.answered(unit)) {
            return Untold.NOTHING_THIS_YEAR;
        }
        return last.get().total(unit) == null || now.total(unit) == null ? Untold.NO_TOTAL : null;
    }

    private Optional<Campaign> before(TerytCode region, int year) {
        return campaigns.ofRegion(region).stream()
                .filter(campaign -> campaign.year() == year - 1)
                .findFirst();
    }

    private List<AskedUnit> asked(Campaign campaign, TerytCode county) {
        return campaigns.asked(campaign.id()).stream()
                .filter(unit -> unit.county().equals(county))
                .toList();
    }

    private Edition edition(Campaign campaign, Collection<AskedUnit> asked) {
        Questionnaire questionnaire = questionnaires.edition(campaign.edition());
        Map<TerytCode, AskedUnit> units =
                asked.stream()
                        .collect(
                                toMap(
                                        AskedUnit::code,
                                        unit -> unit,
                                        (a, b) -> a,
                                        LinkedHashMap::new));
        if (units.isEmpty()) {
            return new Edition(questionnaire, units, Map.of(), Map.of());
        }
        List<String> codes = units.keySet().stream().map(TerytCode::digits).toList();
        List<String> questions =
                questionnaire.results().stream()
                        .filter(Result::isScored)
                        .flatMap(
                                result ->
                                        Stream.concat(
                                                result.ownQuestions().stream(),
                                                result.block(Walk.DOCUMENT).stream()))
                        .map(Question::code)
                        .toList();
        return new Edition(
                questionnaire,
                units,
                queries.totals(campaign.id(), codes),
                queries.answers(campaign.id(), codes, questions));
    }
}
