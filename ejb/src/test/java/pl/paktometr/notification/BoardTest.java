package pl.paktometr.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.Role;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Extension;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.ReminderPlan;
import pl.paktometr.campaign.Signing;
import pl.paktometr.response.ResponseRow;
import pl.paktometr.response.ResponseState;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/** The county of Kartuzy with its office and three municipalities. */
class BoardTest {
    private static final Instant NOON = Instant.parse("2027-03-24T11:00:00Z");
    private static final Instant END = Instant.parse("2027-03-31T22:00:00Z");
    private static final AskedUnit OFFICE = unit("2205", 140_000, null);
    private static final AskedUnit CHMIELNO = unit("220501", 8_000, null);
    private static final AskedUnit KARTUZY = unit("220502", 34_000, null);
    private static final AskedUnit SIERAKOWICE =
            unit("220504", null, new Extension(END.plus(Duration.ofDays(7)), "Powódź"));

    private final Board board =
            Board.of(
                    new Board.Material(
                            campaign(2026, END, NOON),
                            List.of(
                                    row(OFFICE, ResponseState.ACCEPTED, 26),
                                    row(CHMIELNO, ResponseState.DRAFT, 20),
                                    row(KARTUZY, ResponseState.SUBMITTED, 26),
                                    row(SIERAKOWICE, ResponseState.RETURNED, 26)),
                            List.of(
                                    new County(TerytCode.of("2205"), "kartuski", false),
                                    new County(TerytCode.of("2204"), "gdański", false)),
                            List.of(
                                    person("anna", "220501", "a@x.pl", null),
                                    person("jan", "220504", "j@x.pl", null),
                                    person("ewa", "220504", "e@x.pl", NOON)),
                            Set.of("j@x.pl"),
                            Map.of("220501", LocalDate.of(2027, 3, 20)),
                            Map.of("220504", new Call(NOON, "Anna", "Kończą w piątek")),
                            new Board.Share(1, 4)));

    @Test
    void countsUnitsAndThePeopleOfMunicipalitiesOnce() {
        assertThat(board.units()).isEqualTo(new Board.Share(2, 4));
        assertThat(board.inhabitants()).isEqualTo(new Board.Share(34_000, 42_000));
    }

    @Test
    void showsOnlyCountiesWithSomebodyAsked() {
        assertThat(board.counties()).hasSize(1);
        Board.ByCounty kartuski = board.counties().get(0);
        assertThat(kartuski.answered()).isEqualTo(2);
        assertThat(kartuski.asked()).isEqualTo(4);
        assertThat(kartuski.in(ResponseState.DRAFT)).isEqualTo(1);
        assertThat(kartuski.in(ResponseState.WITHDRAWN)).isZero();
    }

    @Test
    void chasesFirstWhereNobodyEverSignedIn() {
        assertThat(board.late())
                .extracting(late -> late.row().unit().teryt(), Board.Late::neverSignedIn)
                .containsExactly(tuple("220501", true), tuple("220504", false));
    }

    @Test
    void tellsWhatIsKnownOfTheWayToEachOffice() {
        Board.Late chmielno = board.late().get(0);
        Board.Late sierakowice = board.late().get(1);

        assertThat(chmielno.daysLeft()).isEqualTo(7);
        assertThat(chmielno.reminded()).isEqualTo(LocalDate.of(2027, 3, 20));
        assertThat(chmielno.unreachable()).isEmpty();
        assertThat(sierakowice.daysLeft()).isEqualTo(14);
        assertThat(sierakowice.unreachable()).containsExactly("j@x.pl");
        assertThat(sierakowice.called()).isNotNull();
    }

    @Test
    void comparesWithTheLastRoundAsManyDaysBeforeItsEnd() {
        Instant then = Instant.parse("2026-03-31T22:00:00Z");

        assertThat(Board.sameDay(campaign(2026, END, NOON), campaign(2025, then, NOON)))
                .isEqualTo(Instant.parse("2026-03-24T11:00:00Z"));
    }

    /** The clocks go forward on 28 March; the days left are still days of the calendar. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-24T00:30:00+01:00, CLERK COORDINATOR",
        "2027-03-24T23:30:00+01:00, CLERK COORDINATOR",
        "2027-03-28T12:00:00+02:00, COORDINATOR SECRETARY SIGNATORY",
        "2027-03-30T23:59:00+02:00, SIGNATORY",
        "2027-03-31T12:00:00+02:00, ''",
        "2027-04-01T00:00:00+02:00, ''"
    })
    void thePlanNamesWhomToRemindByTheCalendarInWarsaw(String now, String roles) {
        Campaign campaign = campaign(2026, END, OffsetDateTime.parse(now).toInstant());

        assertThat(Reminders.due(ReminderPlan.USUAL, campaign))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(roles.isEmpty() ? new String[0] : roles.split(" "));
    }

    @Test
    void aUnitWithMoreTimeIsRemindedByItsOwnLastDay() {
        Campaign late = campaign(2026, END, END.plus(Duration.ofDays(3)));

        assertThat(Reminders.due(ReminderPlan.USUAL, late)).isEmpty();
        assertThat(Reminders.due(ReminderPlan.USUAL, late.of(SIERAKOWICE)))
                .contains(Role.SECRETARY);
    }

    @Test
    void whoeverHasNoAddressOrADeadOneGetsNoLetter() {
        assertThat(Reminders.reach(null, Set.of())).isEqualTo(Recipient.Reach.NO_ADDRESS);
        assertThat(Reminders.reach("j@x.pl", Set.of("j@x.pl"))).isEqualTo(Recipient.Reach.BOUNCED);
        assertThat(Reminders.reach("e@x.pl", Set.of("j@x.pl"))).isEqualTo(Recipient.Reach.LETTER);
    }

    private static Campaign campaign(int year, Instant closes, Instant asOf) {
        return new Campaign(
                1,
                TerytCode.of("22"),
                year,
                1,
                closes.minus(Duration.ofDays(80)),
                closes,
                closes,
                Signing.HEAD,
                Ranking.NONE,
                1,
                null,
                asOf);
    }

    private static AskedUnit unit(
            String code, @Nullable Integer population, @Nullable Extension extension) {
        return new AskedUnit(
                TerytCode.of(code),
                code,
                code.length() == 4 ? UnitKind.LAND_COUNTY : UnitKind.RURAL_MUNICIPALITY,
                "x",
                TerytCode.of("2205"),
                population,
                false,
                extension);
    }

    private static ResponseRow row(AskedUnit unit, ResponseState state, int answered) {
        return new ResponseRow(unit, state, answered, 26, NOON);
    }

    private static AccountRow person(
            String login, String unit, String email, @Nullable Instant lastSignedIn) {
        return new AccountRow(
                login,
                login,
                email,
                null,
                Role.CLERK,
                "22",
                unit,
                AccountRow.State.ACTIVE,
                lastSignedIn);
    }
}
