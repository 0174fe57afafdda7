package pl.paktometr.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.paktometr.shared.Roles;
import pl.paktometr.unit.TerytCode;

/** Anna works in Chmielno (220501), in the Pomorskie region (22). */
class AccessTest {

    private static final TerytCode CHMIELNO = TerytCode.of("2205012");
    private static final TerytCode POMORSKIE = TerytCode.of("22");

    private static final Map<String, TerytCode> UNITS =
            Map.of(
                    "own", CHMIELNO,
                    "neighbour", TerytCode.of("2205023"),
                    "own county's office", TerytCode.of("2205"),
                    "other region's", TerytCode.of("0401011"));

    @ParameterizedTest(name = "{0}: the {1} unit – read {2}, edit {3}")
    @CsvSource({
        "ADMINISTRATOR, own,                 true,  false",
        "ADMINISTRATOR, neighbour,           true,  false",
        "ADMINISTRATOR, own county's office, true,  false",
        "ADMINISTRATOR, other region's,      true,  false",
        "ANALYST,       own,                 true,  false",
        "ANALYST,       neighbour,           true,  false",
        "ANALYST,       own county's office, true,  false",
        "ANALYST,       other region's,      false, false",
        "COMMITTEE,     own,                 true,  false",
        "COMMITTEE,     neighbour,           true,  false",
        "COMMITTEE,     own county's office, true,  false",
        "COMMITTEE,     other region's,      false, false",
        "COUNTRY_ANALYST, own,               false, false",
        "COUNTRY_ANALYST, other region's,    false, false",
        "CLERK,         own,                 true,  true",
        "CLERK,         neighbour,           false, false",
        "CLERK,         own county's office, false, false",
        "CLERK,         other region's,      false, false",
        "COORDINATOR,   own,                 true,  true",
        "COORDINATOR,   neighbour,           false, false",
        "SECRETARY,     own,                 true,  true",
        "SECRETARY,     neighbour,           false, false",
        "SIGNATORY,     own,                 true,  true",
        "SIGNATORY,     neighbour,           false, false",
        "SIGNATORY,     own county's office, false, false",
        "SIGNATORY,     other region's,      false, false",
    })
    void aRoleReachesTheseUnits(Role role, String whose, boolean reads, boolean edits) {
        Access access = accessOf(role);
        TerytCode unit = UNITS.get(whose);
        assertAllowed(reads, () -> access.mayRead(unit), UnitNotYours.class);
        assertAllowed(edits, () -> access.mayEdit(unit), UnitNotYours.class);
    }

    @ParameterizedTest(name = "{0}: own region {1}, another {2}")
    @CsvSource({
        "ADMINISTRATOR, true,  true",
        "ANALYST,       true,  false",
        "COMMITTEE,     true,  false",
        "COUNTRY_ANALYST, false, false",
        "CLERK,         false, false",
        "COORDINATOR,   false, false",
        "SECRETARY,     false, false",
        "SIGNATORY,     false, false",
    })
    void aRoleReachesTheseRegions(Role role, boolean own, boolean another) {
        Access access = accessOf(role);
        assertAllowed(own, () -> access.mayReadRegion(POMORSKIE), RegionNotYours.class);
        assertAllowed(
                another, () -> access.mayReadRegion(TerytCode.of("04")), RegionNotYours.class);
    }

    @ParameterizedTest(name = "{0}: own region {1}, another {2}, the country {3}")
    @CsvSource({
        "ADMINISTRATOR,   true,  true,  true",
        "ANALYST,         true,  false, false",
        "COMMITTEE,       true,  false, false",
        "COUNTRY_ANALYST, true,  true,  true",
        "CLERK,           false, false, false",
        "SIGNATORY,       false, false, false",
    })
    void aRoleComparesThese(Role role, boolean own, boolean another, boolean country) {
        Access access = accessOf(role);
        assertAllowed(own, () -> access.mayCompareRegion(POMORSKIE), RegionNotYours.class);
        assertAllowed(
                another, () -> access.mayCompareRegion(TerytCode.of("04")), RegionNotYours.class);
        assertAllowed(country, access::mayReadCountry, CountryNotYours.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoWorksWithResponsesSeesThemBehindFiguresOfSmallGroups(Role role) {
        Caller caller = accessOf(role).caller();
        boolean works = role == Role.ANALYST || role == Role.ADMINISTRATOR;
        assertThat(caller.readsResponses()).isEqualTo(works);
        assertThat(caller.readsResponsesOf(CHMIELNO))
                .isEqualTo(works || role.scope() == Role.Scope.UNIT);
        assertThat(caller.readsResponsesOf(TerytCode.of("2205023"))).isEqualTo(works);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleSeesTheUnitsOfItsOwnRegionAndOnlyWhoHasNoneThoseOfAnother(Role role) {
        Access access = accessOf(role);
        assertAllowed(true, () -> access.mayReadUnitsOf(POMORSKIE), RegionNotYours.class);
        assertAllowed(
                role == Role.ADMINISTRATOR || role == Role.COUNTRY_ANALYST,
                () -> access.mayReadUnitsOf(TerytCode.of("04")),
                RegionNotYours.class);
    }

    /** Whom a role lets in, in the own unit, in a neighbour's, and in another region. */
    @ParameterizedTest(name = "{0}: own {1}, neighbour {2}, another region {3}")
    @CsvSource({
        "ADMINISTRATOR, ADMINISTRATOR ANALYST COMMITTEE COUNTRY_ANALYST CLERK COORDINATOR"
                + " SECRETARY SIGNATORY,"
                + " ANALYST COMMITTEE CLERK COORDINATOR SECRETARY SIGNATORY,"
                + " ANALYST COMMITTEE CLERK COORDINATOR SECRETARY SIGNATORY",
        "ANALYST, CLERK COORDINATOR SECRETARY SIGNATORY, CLERK COORDINATOR SECRETARY SIGNATORY, ''",
        "COMMITTEE, '', '', ''",
        "COUNTRY_ANALYST, '', '', ''",
        "CLERK, '', '', ''",
        "COORDINATOR, CLERK COORDINATOR, '', ''",
        "SECRETARY, CLERK COORDINATOR, '', ''",
        "SIGNATORY, '', '', ''"
    })
    void aRoleLetsInThese(Role role, String own, String neighbour, String anotherRegion) {
        Access access = accessOf(role);
        Map<String, TerytCode> places =
                Map.of(
                        own,
                        CHMIELNO,
                        neighbour + "#neighbour",
                        UNITS.get("neighbour"),
                        anotherRegion + "#region",
                        UNITS.get("other region's"));
        places.forEach(
                (allowed, place) -> {
                    for (Role wanted : Role.values()) {
                        boolean nowhere =
                                wanted == Role.ADMINISTRATOR || wanted == Role.COUNTRY_ANALYST;
                        if (nowhere && !place.equals(CHMIELNO)) {
                            continue;
                        }
                        assertAllowed(
                                List.of(allowed.replaceFirst("#.*", "").split(" "))
                                        .contains(wanted.name()),
                                () ->
                                        access.mayAppoint(
                                                SampleAccounts.anna(wanted, place).caller()),
                                RoleNotYours.class);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasAConstantOfItsNameForTheDoors(Role role) throws ReflectiveOperationException {
        assertThat(Roles.class.getField(role.name()).get(null)).isEqualTo(role.name());
    }

    @Test
    void whoeverHasNoActiveAccountIsNotSignedIn() {
        Access access = new Access();
        access.principal = () -> "anonymous";
        access.accounts = accountsOf();
        assertThatThrownBy(access::caller).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void theAnswerNamesTheCaller() {
        assertThat(accessOf(Role.CLERK).mayEdit(CHMIELNO).login()).isEqualTo("anna");
    }

    private static void assertAllowed(
            boolean allowed, ThrowingCallable question, Class<?> refusal) {
        if (allowed) {
            assertThatCode(question).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(question).isInstanceOf(refusal);
        }
    }

    private static Access accessOf(Role role) {
        Access access = new Access();
        access.principal = () -> "anna";
        access.accounts = accountsOf(SampleAccounts.anna(role, CHMIELNO));
        return access;
    }

    private static AccountQueries accountsOf(Account... known) {
        List<Account> all = Arrays.asList(known);
        return new AccountQueries() {
            @Override
            Optional<Account> active(String login) {
                return all.stream().filter(account -> account.login().equals(login)).findFirst();
            }
        };
    }
}
