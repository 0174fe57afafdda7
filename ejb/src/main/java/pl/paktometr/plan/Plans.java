package pl.paktometr.plan;

import static java.util.stream.Collectors.groupingBy;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.SIGNATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.response.ResponseView;
import pl.paktometr.response.Responses;
import pl.paktometr.scoring.WhatIf;
import pl.paktometr.shared.Deed;
import pl.paktometr.unit.TerytCode;

/**
 * Door to plans: what would become of a score, what an office means to do, and whether it did. The
 * office's own people write; the head and the regional office read.
 */
@Stateless
@RolesAllowed({ANALYST, CLERK, SIGNATORY})
public class Plans {
    @PersistenceContext EntityManager em;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject Responses responses;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;

    /**
     * What other answers would score; nothing is kept.
     *
     * @param typed as {@link Trial} takes it
     */
    public Trial trial(TerytCode region, int year, TerytCode unit, Map<String, String> typed) {
        ResponseView response = responses.of(region, year, unit);
        return Trial.of(questionnaire(response.campaign()), response, typed);
    }

    /** Every item of the unit, newest year first, then by code. */
    public List<PlanItem> ofUnit(TerytCode unit) {
        access.mayRead(unit);
        List<Campaign> campaignsThere = campaigns.ofRegion(unit.region());
        Map<Long, List<PlanItemEntity>> items =
                em
                        .createQuery(
                                "select i from PlanItemEntity i where i.unit = :unit order by i.code",
                                PlanItemEntity.class)
                        .setParameter("unit", unit.digits())
                        .getResultList()
                        .stream()
                        .collect(groupingBy(PlanItemEntity::campaignId));
        return campaignsThere.stream()
                .filter(campaign -> items.containsKey(campaign.id()))
                .flatMap(
                        campaign -> {
                            FollowingYear following =
                                    following(campaignsThere, campaign.year() + 1, unit);
                            return items.getOrDefault(campaign.id(), List.of()).stream()
                                    .map(item -> item.of(campaign, following));
                        })
                .toList();
    }

    /** Those that start from that year's answers, by code. */
    public List<PlanItem> ofYear(TerytCode region, int year, TerytCode unit) {
        campaigns.asked(campaigns.one(region, year).id(), unit);
        return ofUnit(unit).stream().filter(item -> item.year() == year).toList();
    }

    /**
     * Plans an answer for the year after, or changes what was planned.
     *
     * @param target reads what is aimed at as an answer to a question of that type
     * @param ifVersion the version last seen; empty if no item was seen
     * @return the new version
     * @throws pl.paktometr.questionnaire.NoSuchQuestion when no result asks it
     * @throws PlanRefused if it cannot be planned so
     * @throws PlanItemChanged if the item is not as it was seen
     * @throws pl.paktometr.questionnaire.type.InvalidAnswer if the target is not what the question
     *     takes
     */
    @RolesAllowed(CLERK)
    public int keep(
            TerytCode region,
            int year,
            TerytCode unit,
            String code,
            Function<QuestionType, String> target,
            PlanIntent intent,
            OptionalInt ifVersion) {
        return open(region, year, unit).keep(code, target, intent, ifVersion);
    }

    /**
     * Plans every change that earns more by itself, all or none; what was planned for the same
     * question before is replaced.
     *
     * @param typed as {@link Trial} takes it
     * @return how many items
     * @throws PlanRefused if there is none, or they cannot be planned so
     */
    @RolesAllowed(CLERK)
    public int keepAll(
            TerytCode region,
            int year,
            TerytCode unit,
            Map<String, String> typed,
            PlanIntent intent) {
        Opened opened = open(region, year, unit);
        List<Trial.Change> changes =
                Trial.of(opened.questionnaire, opened.response, typed).changes().stream()
                        .filter(Trial.Change::worthPlanning)
                        .toList();
        if (changes.isEmpty()) {
            throw PlanRefused.nothingChanged();
        }
        for (Trial.Change change : changes) {
            String code = change.question().code();
            String target = change.to().flatMap(AnswerValue::text).orElseThrow();
            PlanItemEntity known = opened.find(code);
            opened.keep(
                    code,
                    type -> target,
                    intent,
                    known == null ? OptionalInt.empty() : OptionalInt.of(known.version()));
        }
        return changes.size();
    }

    /**
     * @throws PlanItemChanged if there is no such item, or it is not as it was seen
     */
    @RolesAllowed(CLERK)
    public void drop(
            TerytCode region, int year, TerytCode unit, String code, OptionalInt ifVersion) {
        Opened opened = open(region, year, unit);
        PlanItemEntity item = opened.find(code);
        if (item == null) {
            throw PlanItemChanged.gone(code);
        }
        PlanItemChanged.check(code, ifVersion, item.version());
        em.remove(item);
        opened.record(Deed.Kind.PLAN_ITEM_DROPPED, code);
    }

    /** The one way to a change: only the unit's own people get here. */
    private Opened open(TerytCode region, int year, TerytCode unit) {
        ResponseView response = responses.of(region, year, unit);
        Caller caller = access.mayEdit(unit);
        return new Opened(questionnaire(response.campaign()), response, caller);
    }

    private final class Opened {
        private final Questionnaire questionnaire;
        private final ResponseView response;
        private final Caller caller;

        private Opened(Questionnaire questionnaire, ResponseView response, Caller caller) {
            this.questionnaire = questionnaire;
            this.response = response;
            this.caller = caller;
        }

        private int keep(
                String code,
                Function<QuestionType, String> target,
                PlanIntent intent,
                OptionalInt ifVersion) {
            Question question = questionnaire.question(code);
            if (!Trial.questions(questionnaire, response).contains(question)) {
                throw PlanRefused.notScored(code);
            }
            PlanItemEntity known = find(code);
            PlanItemChanged.check(code, ifVersion, known == null ? 0 : known.version());
            String aim = target.apply(question.type());
            WhatIf now = WhatIf.of(questionnaire, response);
            if (!Trial.earnsMore(now, question, aim)) {
                throw PlanRefused.earnsNothing(code);
            }
            PlanItemEntity item = known == null ? begun(question) : known;
            item.keep(aim, intent, caller.login(), now());
            if (known == null) {
                store(item);
            }
            record(Deed.Kind.PLAN_ITEM_KEPT, code);
            return item.version();
        }

        private PlanItemEntity begun(Question question) {
            if (!response.state().answered()) {
                throw PlanRefused.nothingInForce();
            }
            return new PlanItemEntity(key(question.code()), question.textIn(response.given()));
        }

        /** Locked, so that of two people who change it the second finds it changed. */
        private @Nullable PlanItemEntity find(String code) {
            return em.find(PlanItemEntity.class, key(code), LockModeType.PESSIMISTIC_WRITE);
        }

        private PlanItemEntity.Key key(String code) {
            return new PlanItemEntity.Key(
                    response.campaign().id(), response.unit().code().digits(), code);
        }

        private void record(Deed.Kind kind, String code) {
            deeds.fire(
                    Deed.onUnit(
                            kind,
                            response.unit().teryt(),
                            response.campaign().year() + " " + code));
        }
    }

    /** What does not exist yet cannot be locked: of two who begin it at once one comes too late. */
    private void store(PlanItemEntity item) {
        try {
            em.persist(item);
            em.flush();
        } catch (PersistenceException alreadyThere) {
            throw PlanItemChanged.meanwhile(item.code());
        }
    }

    private FollowingYear following(List<Campaign> years, int year, TerytCode unit) {
        for (Campaign campaign : years) {
            if (campaign.year() == year && campaigns.asks(campaign.id(), unit)) {
                return FollowingYear.of(
                        questionnaire(campaign),
                        responses.of(campaign.region(), campaign.year(), unit));
            }
        }
        return FollowingYear.NOT_YET;
    }

    private Questionnaire questionnaire(Campaign campaign) {
        return questionnaires.edition(campaign.edition());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
