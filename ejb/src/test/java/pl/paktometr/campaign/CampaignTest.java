package pl.paktometr.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.campaign.Campaign.State;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class CampaignTest {
    private static final TerytCode POMORSKIE = TerytCode.of("22");

    /** 7 January to 31 March 2027, signed until 7 April; the clocks change on 28 March. */
    private final CampaignEntity campaign =
            new CampaignEntity(POMORSKIE, CampaignPlan.usual(2026, 1));

    @ParameterizedTest
    @CsvSource({
        "2027-01-06T22:59:59Z, PLANNED, false",
        "2027-01-06T23:00:00Z, OPEN, true",
        "2027-03-31T21:59:59Z, OPEN, true",
        "2027-03-31T22:00:00Z, CLOSED, true",
        "2027-04-07T21:59:59Z, CLOSED, true",
        "2027-04-07T22:00:00Z, CLOSED, false"
    })
    void opensAndClosesAtMidnightInWarsawWinterAndSummer(
            Instant now, State state, boolean takesSignatures) {
        assertThat(campaign.at(now).state()).isEqualTo(state);
        assertThat(campaign.at(now).takesSignatures()).isEqualTo(takesSignatures);
    }

    @Test
    void takesNothingOnceItIsPublished() {
        campaign.publish(warsaw("2027-05-01T12:00"));
        Campaign published = campaign.at(warsaw("2027-02-01T12:00"));

        assertThat(published.state()).isEqualTo(State.PUBLISHED);
        assertThat(published.takesSignatures()).isFalse();
        assertThatThrownBy(published::mustBeOpen).isInstanceOf(CampaignNotOpen.class);
        assertThatThrownBy(() -> campaign.publish(warsaw("2027-05-02T12:00")))
                .isInstanceOf(CampaignNotOpen.class);
    }

    @Test
    void canBeClosedBeforeItsDay() {
        campaign.close(warsaw("2027-02-01T12:00"));

        assertThat(campaign.at(warsaw("2027-02-01T12:00")).state()).isEqualTo(State.CLOSED);
        assertThat(campaign.at(warsaw("2027-02-01T12:00")).takesSignatures()).isFalse();
        assertThatThrownBy(() -> campaign.close(warsaw("2027-02-02T12:00")))
                .isInstanceOf(CampaignNotOpen.class);
    }

    @Test
    void tellsOnceThatItOpenedAndOnceThatItClosed() {
        assertThat(campaign.announce(warsaw("2027-01-06T23:59"))).isFalse();
        assertThat(campaign.announce(warsaw("2027-01-07T00:01"))).isTrue();
        assertThat(campaign.announce(warsaw("2027-01-07T00:02"))).isFalse();
        assertThat(campaign.announce(warsaw("2027-04-01T00:01"))).isTrue();
        assertThat(campaign.announce(warsaw("2027-04-01T00:02"))).isFalse();
    }

    @Test
    void doesNotTellThatItOpenedWhenItHasClosedMeanwhile() {
        assertThat(campaign.announce(warsaw("2027-06-01T00:00"))).isTrue();
        assertThat(campaign.announce(warsaw("2027-06-01T00:01"))).isFalse();
    }

    @Test
    void givesOneUnitMoreTimeForAnsweringAndSigning() {
        Campaign late = campaign.at(warsaw("2027-04-10T12:00"));

        assertThat(late.state()).isEqualTo(State.CLOSED);
        assertThat(late.of(chmielno(null)).state()).isEqualTo(State.CLOSED);
        Campaign extended = late.of(chmielno("2027-04-15T00:00"));
        assertThat(extended.state()).isEqualTo(State.OPEN);
        assertThat(extended.takesSignatures()).isTrue();
    }

    @Test
    void anExtensionOfAnswersLeavesTheDayOfSigningIfThatIsLater() {
        Campaign extended =
                campaign.at(warsaw("2027-04-02T12:00")).of(chmielno("2027-04-03T00:00"));

        assertThat(extended.closes()).isEqualTo(warsaw("2027-04-03T00:00"));
        assertThat(extended.signedBy()).isEqualTo(warsaw("2027-04-08T00:00"));
    }

    @Test
    void nextYearHasTheSameDaysOfTheCalendar() {
        CampaignPlan next = CampaignPlan.usual(2026, 1).nextYear(Set.of());

        assertThat(next).isEqualTo(CampaignPlan.usual(2027, 1));
    }

    @Test
    void nextYearAsksTheSameUnitsIfTheyWereChosen() {
        CampaignPlan usual = CampaignPlan.usual(2026, 1);
        CampaignPlan chosen =
                new CampaignPlan(
                        2026,
                        1,
                        usual.opens(),
                        usual.closes(),
                        usual.signedBy(),
                        usual.signing(),
                        usual.ranking(),
                        1,
                        usual.reminders(),
                        Asking.CHOSEN,
                        Set.of());

        assertThat(chosen.nextYear(Set.of(TerytCode.of("2205012"))).chosen())
                .containsExactly(TerytCode.of("2205012"));
        assertThat(usual.nextYear(Set.of(TerytCode.of("2205012"))).chosen()).isEmpty();
    }

    @Test
    void isSignedNoEarlierThanItCloses() {
        CampaignPlan usual = CampaignPlan.usual(2026, 1);

        assertThatThrownBy(
                        () ->
                                new CampaignPlan(
                                        2026,
                                        1,
                                        usual.opens(),
                                        usual.closes(),
                                        usual.closes().minusSeconds(1),
                                        usual.signing(),
                                        usual.ranking(),
                                        1,
                                        usual.reminders(),
                                        usual.asking(),
                                        usual.chosen()))
                .isInstanceOf(CampaignClosesBeforeItOpens.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101, 20266})
    void refusesAYearThatCannotBeMeant(int year) {
        assertThatThrownBy(() -> CampaignPlan.usual(year, 1)).isInstanceOf(CampaignOutOfTime.class);
    }

    private static AskedUnit chmielno(String until) {
        return new AskedUnit(
                TerytCode.of("220501"),
                "2205012",
                UnitKind.RURAL_MUNICIPALITY,
                "Chmielno",
                TerytCode.of("2205"),
                8000,
                true,
                until == null ? null : new Extension(warsaw(until), "Powódź."));
    }

    private static Instant warsaw(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Warsaw")).toInstant();
    }
}
