package pl.paktometr.sample;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.NewAccount;
import pl.paktometr.account.Role;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Asking;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.CampaignPlan;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.ReminderPlan;
import pl.paktometr.campaign.Signing;
import pl.paktometr.pact.Pacts;
import pl.paktometr.pact.Signatory;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.PastResponses;
import pl.paktometr.response.ResponseState;
import pl.paktometr.shared.Installation;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.Units;

/**
 * Fills an empty installation that was started with {@code PAKTOMETR_DEMO=true}: two accepted
 * editions and an open one, with accounts to try. An installation that holds a campaign already is
 * left alone.
 */
@Singleton
@Startup
@RunAs(SYSTEM)
@TransactionAttribute(
        TransactionAttributeType.NOT_SUPPORTED) // one transaction a unit, not one for all
public class SampleData {
    private static final Logger LOG = System.getLogger(SampleData.class.getName());
    private static final long SEED = 20240613;
    private static final TerytCode REGION = TerytCode.of("22");
    private static final int EDITION = 1;
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** Stays untouched in the open edition, so that there is always a response to begin. */
    private static final TerytCode NOT_STARTED = TerytCode.of("2205012");

    @Inject Installation installation;
    @Inject Units units;
    @Inject Pacts pacts;
    @Inject Accounts accounts;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject PastResponses past;
    @Inject Clock clock;

    @PostConstruct
    void fill() {
        if (!"true".equals(System.getenv("PAKTOMETR_DEMO"))
                || !campaigns.ofRegion(REGION).isEmpty()) {
            return;
        }
        installation.markSampleData();
        List<Unit> all = units.ofRegion(REGION);
        Random random = new Random(SEED);
        sign(all, random);
        openAccounts(all);
        answer(random);
        LOG.log(Level.INFO, "Sample data are in, from seed {0}", String.valueOf(SEED));
    }

    private void sign(List<Unit> all, Random random) {
        List<Signatory> signed = new ArrayList<>();
        for (Unit unit : all) {
            if (random.nextDouble() < 0.6) {
                signed.add(new Signatory(unit.code(), LocalDate.of(2024, 6, 13)));
            }
        }
        pacts.load(signed);
    }

    private void openAccounts(List<Unit> all) {
        List<NewAccount> wanted = new ArrayList<>();
        wanted.add(new NewAccount("admin", "Administrator", null, Role.ADMINISTRATOR, null, null));
        wanted.add(
                new NewAccount(
                        "rops", "Analityk ROPS", "rops@example.org", Role.ANALYST, REGION, null));
        wanted.add(new NewAccount("komitet", "Członek RKRES", null, Role.COMMITTEE, REGION, null));
        for (Unit unit : all) {
            wanted.add(of(unit, "urzad-", "Urząd, ", Role.COORDINATOR));
            wanted.add(of(unit, "pomoc-", "Pomoc społeczna, ", Role.CLERK));
            wanted.add(of(unit, "wojt-", "Kierownictwo, ", Role.SIGNATORY));
        }
        accounts.createSampleAccounts(wanted, System.getenv("PAKTOMETR_DEMO_PASSWORD"));
    }

    private static NewAccount of(Unit unit, String login, String name, Role role) {
        String own = login + unit.teryt();
        return new NewAccount(
                own, name + unit.name(), own + "@example.org", role, null, unit.code());
    }

    private void answer(Random random) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        LocalDate today = now.atZone(WARSAW).toLocalDate();
        Questionnaire questionnaire = questionnaires.edition(EDITION);
        Campaign first = begin(2024, day(2025, 1, 7), day(2025, 4, 1));
        Campaign second = begin(2025, day(2026, 1, 7), day(2026, 4, 1));
        Campaign open =
                begin(
                        2026,
                        today.minusDays(30).atStartOfDay(WARSAW).toInstant(),
                        today.plusDays(60).atStartOfDay(WARSAW).toInstant());
        List<AskedUnit> asked = new ArrayList<>(campaigns.asked(open.id()));
        Collections.shuffle(asked, random);
        for (int i = 0; i < asked.size(); i++) {
            AskedUnit unit = asked.get(i);
            SampleUnit sample = new SampleUnit(unit, questionnaire, SEED);
            load(
                    first,
                    unit,
                    sample.answers(2024, true),
                    ResponseState.ACCEPTED,
                    day(2025, 3, 1 + i % 28));
            load(
                    second,
                    unit,
                    sample.answers(2025, false),
                    ResponseState.ACCEPTED,
                    day(2026, 3, 1 + i % 28));
            Map<String, AnswerValue> present = sample.answers(2026, false);
            Instant lately = now.minus(Duration.ofDays(1 + i % 25));
            if (unit.code().equals(NOT_STARTED) || i % 3 == 2) {
                continue;
            }
            if (i % 3 == 0) {
                load(open, unit, present, ResponseState.SUBMITTED, lately);
            } else {
                load(open, unit, begun(present, random), ResponseState.DRAFT, lately);
            }
        }
    }

    private Campaign begin(int year, Instant opens, Instant closes) {
        return campaigns.load(
                REGION,
                new CampaignPlan(
                        year,
                        EDITION,
                        opens,
                        closes,
                        closes,
                        Signing.OFFICE,
                        Ranking.COUNTIES,
                        1,
                        ReminderPlan.USUAL,
                        Asking.EVERYONE,
                        Set.of()));
    }

    private void load(
            Campaign campaign,
            AskedUnit unit,
            Map<String, AnswerValue> answers,
            ResponseState reached,
            Instant at) {
        past.load(
                campaign,
                unit,
                answers,
                reached,
                "wojt-" + unit.teryt(),
                "Kierownictwo, " + unit.name(),
                at);
    }

    /** People begin at the beginning: the answers up to a random one. */
    private static Map<String, AnswerValue> begun(Map<String, AnswerValue> answers, Random random) {
        Map<String, AnswerValue> begun = new TreeMap<>();
        int upTo = 3 + random.nextInt(answers.size() - 3);
        answers.entrySet().stream().limit(upTo).forEach(e -> begun.put(e.getKey(), e.getValue()));
        return begun;
    }

    private static Instant day(int year, int month, int day) {
        return LocalDate.of(year, month, day).atTime(12, 0).atZone(WARSAW).toInstant();
    }
}
