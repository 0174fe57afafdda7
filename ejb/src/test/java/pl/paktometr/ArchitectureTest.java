package pl.paktometr;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The picture in docs/architecture.md, held against the code. */
@AnalyzeClasses(packages = "pl.paktometr", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HOUSE = "pl.paktometr.";

    /** What each room may use beside itself and shared. */
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    room("unit"),
                    room("account", "unit"),
                    room("audit", "unit", "account"),
                    room("boundary", "unit"),
                    room("contact", "unit", "account", "spreadsheet"),
                    room("mail", "unit", "account"),
                    room("job", "account"),
                    room("pact", "unit", "account"),
                    room("questionnaire", "unit"),
                    room("campaign", "unit", "account", "pact", "questionnaire"),
                    room("response", "unit", "account", "questionnaire", "campaign"),
                    room("teamwork", "unit", "account", "questionnaire", "campaign"),
                    room("calendar", "unit", "account", "campaign", "teamwork"),
                    room(
                            "notification",
                            "unit",
                            "account",
                            "mail",
                            "campaign",
                            "response",
                            "teamwork"),
                    room("scoring", "unit", "account", "questionnaire", "campaign", "response"),
                    room(
                            "checking",
                            "unit",
                            "account",
                            "questionnaire",
                            "campaign",
                            "response",
                            "scoring"),
                    room("commentary", "unit", "account", "campaign"),
                    room("committee", "unit", "account", "campaign"),
                    room(
                            "movement",
                            "unit",
                            "account",
                            "questionnaire",
                            "campaign",
                            "response",
                            "scoring"),
                    room(
                            "commitment",
                            "unit",
                            "account",
                            "questionnaire",
                            "campaign",
                            "response",
                            "scoring"),
                    room(
                            "peer",
                            "unit",
                            "account",
                            "questionnaire",
                            "campaign",
                            "response",
                            "scoring"),
                    room(
                            "plan",
                            "unit",
                            "account",
                            "questionnaire",
                            "campaign",
                            "response",
                            "scoring"),
                    room(
                            "comparison",
                            "unit",
                            "account",
                            "questionnaire",
                            "campaign",
                            "response",
                            "scoring"),
                    room(
                            "export",
                            "unit",
                            "account",
                            "questionnaire",
                            "campaign",
                            "response",
                            "scoring",
                            "commentary",
                            "committee",
                            "commitment",
                            "comparison"),
                    room("spreadsheet"),
                    room(
                            "history",
                            "unit",
                            "account",
                            "questionnaire",
                            "campaign",
                            "response",
                            "spreadsheet"),
                    room(
                            "workbook",
                            "unit",
                            "account",
                            "questionnaire",
                            "campaign",
                            "response",
                            "export",
                            "spreadsheet"),
                    room(
                            "sample",
                            "unit",
                            "account",
                            "pact",
                            "questionnaire",
                            "campaign",
                            "response"),
                    room("watch", "job", "mail", "audit"),
                    room("status", "job", "mail", "audit", "watch"),
                    room("shared"),
                    room("backup"),
                    room("launch", "backup"),
                    room("bench", "launch"));

    @ArchTest
    static void roomsUseOnlyTheRoomsBelowThem(JavaClasses all) {
        Set<String> broken = new TreeSet<>();
        for (JavaClass user : all) {
            String room = room(user);
            user.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(used -> used.getPackageName().startsWith(HOUSE))
                    .filter(used -> !allowed(room).contains(room(used)))
                    .forEach(used -> broken.add(user.getName() + " uses " + used.getName()));
        }
        assertThat(broken).isEmpty();
    }

    @ArchTest
    static final ArchRule POI_STAYS_WHERE_FILES_ARE_READ_AND_WRITTEN =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "pl.paktometr.export..",
                            "pl.paktometr.contact..",
                            "pl.paktometr.bench..",
                            "pl.paktometr.spreadsheet..",
                            "pl.paktometr.workbook..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule GEOMETRY_STAYS_WHERE_BORDERS_ARE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("pl.paktometr.boundary..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.locationtech..");

    @ArchTest
    static final ArchRule METRICS_STAY_WHERE_THEY_ARE_KEPT =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("pl.paktometr.watch..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.micrometer..");

    @ArchTest
    static final ArchRule DOORS_ARE_PLURAL_SESSION_BEANS_WITHOUT_NAMES =
            noClasses()
                    .should()
                    .beAnnotatedWith("jakarta.inject.Named")
                    .orShould()
                    .beAnnotatedWith("jakarta.ejb.Local")
                    .orShould()
                    .beAnnotatedWith("jakarta.ejb.Remote");

    @ArchTest
    static final ArchRule EVERY_DOOR_SAYS_WHO_MAY_ENTER =
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith(DenyAll.class);

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_ROOM =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule ENTITIES_CHANGE_BY_VERBS =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule QUERIES_ARE_NOBODY_ELSES_BUSINESS =
            classes().that().haveSimpleNameEndingWith("Queries").should().bePackagePrivate();

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_NOT_HOW =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveNameMatching(".*(Manager|Helper|Utils?|DTO|VO|Service|ServiceBean)$");

    private static Map.Entry<String, Set<String>> room(String name, String... uses) {
        Set<String> all = new HashSet<>(List.of(name, "shared"));
        all.addAll(Arrays.asList(uses));
        return Map.entry(name, all);
    }

    /** A room nobody drew may use nothing. */
    private static Set<String> allowed(String room) {
        return MAY_USE.getOrDefault(room, Set.of());
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(HOUSE.length()).split("\\.", 2)[0];
    }
}
