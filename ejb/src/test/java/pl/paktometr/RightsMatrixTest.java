package pl.paktometr;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.paktometr.account.Role;
import pl.paktometr.shared.Roles;

/**
 * Who gets through which door, read off the code and held against docs/rights.md. A change of
 * rights is a change of that file, so it is seen in review.
 */
@AnalyzeClasses(packages = "pl.paktometr", importOptions = DoNotIncludeTests.class)
class RightsMatrixTest {
    private static final Path COMMITTED = Path.of("../docs/rights.md");
    private static final String HOW =
            """
            The doors and docs/rights.md differ (- only in the file, + only in the code). If the code is right:
            ./mvnw -pl ejb -am test -Dtest=RightsMatrixTest -Dsurefire.failIfNoSpecifiedTests=false -Dpaktometr.rights.write=true
            """;
    private static final String PREFACE =
            """
            # Who gets through which door

            Written by `RightsMatrixTest` from the annotations of the code, which fails when the two differ. ● gets in, – does not.
            A role includes another's rights (COORDINATOR those of CLERK, SECRETARY those of COORDINATOR). SYSTEM is the product itself.
            Inside, `account.Access` asks whether it is the caller's own unit and region; [rights-rest.md](rights-rest.md) shows that measured.
            """;

    /** Open to whoever asks, on purpose: the reason, and the methods. */
    private static final Map<String, Set<String>> PUBLIC =
            Map.of(
                    "It is how one signs in, is recognised, or gets back in",
                    Set.of(
                            "Accounts.signIn",
                            "Accounts.isKnown",
                            "Accounts.callerOfSession",
                            "Accounts.callerOfToken",
                            "Accounts.link",
                            "Accounts.createToken",
                            "Accounts.forgot"),
                    "The link in a letter, or in the log of a new installation, is the right",
                    Set.of(
                            "Accounts.invited",
                            "Accounts.redeem",
                            "Accounts.awaitsFirstAdministrator",
                            "Accounts.setUpFirstAdministrator"),
                    "Every page says it, the sign-in page too",
                    Set.of("Installation.sampleData", "Mails.areSent", "Mails.areKept"),
                    "The token in the calendar's address is the right",
                    Set.of("Calendars.of"),
                    "Whoever holds a confirmation may ask whether it is genuine",
                    Set.of("Proofs.find"),
                    "Published by the state or the region",
                    Set.of(
                            "Units.one",
                            "Units.ofRegion",
                            "Units.region",
                            "Units.regions",
                            "Units.countiesOf",
                            "Units.search",
                            "Units.count",
                            "Pacts.pact",
                            "Pacts.find",
                            "Pacts.signatories",
                            "Pacts.signatures"),
                    "A published edition, as whoever looks into no responses may see it",
                    Set.of(
                            "OpenData.editions",
                            "OpenData.offers",
                            "OpenData.licence",
                            "OpenData.one",
                            "OpenData.write",
                            "OpenData.catalogue",
                            "OpenData.record",
                            "PublishedComparisons.editions",
                            "PublishedComparisons.one"),
                    "Only a timer calls it",
                    Set.of(
                            "CampaignTurning.look",
                            "Reminding.remind",
                            "AuditChecking.check",
                            "AuditLinking.link",
                            "MailRounds.go",
                            "JobRounds.report",
                            "JobRounds.tidyUp",
                            "Readings.read",
                            "WorkbookExpiry.expire",
                            "PastExpiry.expire"),
                    "Only an event calls it, whoever's deed it was",
                    Set.of(
                            "Correspondence.link",
                            "Correspondence.turned",
                            "Correspondence.extended",
                            "Correspondence.given",
                            "Correspondence.moved"));

    @ArchTest
    static void theMatrixIsTheOneCommitted(JavaClasses all) {
        String matrix = PREFACE + table(all);
        if (Boolean.getBoolean("paktometr.rights.write")) {
            write(matrix);
        }
        String committed = read();
        assertThat(difference(committed, matrix)).as(HOW).isEmpty();
        assertThat(committed).as(HOW).isEqualTo(matrix);
    }

    @ArchTest
    static void whatIsPublicIsPublicOnPurpose(JavaClasses all) {
        Set<String> open =
                doorMethods(all)
                        .filter(DoorRights::isPublic)
                        .map(RightsMatrixTest::name)
                        .collect(Collectors.toSet());
        assertThat(open)
                .isEqualTo(
                        PUBLIC.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    @ArchTest
    static void doorsNameOnlyRolesThereAre(JavaClasses all) {
        Set<String> known =
                Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        known.addAll(Set.of(Roles.SYSTEM, Roles.SIGNED_IN));
        assertThat(doorMethods(all).filter(method -> !DoorRights.isPublic(method)))
                .allSatisfy(method -> assertThat(known).containsAll(DoorRights.rolesOf(method)));
    }

    private static String table(JavaClasses all) {
        StringBuilder table = new StringBuilder();
        Map<String, Map<String, Set<String>>> rooms = new TreeMap<>();
        doorMethods(all)
                .forEach(
                        method ->
                                rooms.computeIfAbsent(room(method), room -> new TreeMap<>())
                                        .put(signature(method), DoorRights.admittedBy(method)));
        rooms.forEach(
                (room, methods) -> {
                    table.append("\n## ").append(room).append("\n\n");
                    row(table, "door", DoorRights.EVERYONE);
                    row(table, "---", DoorRights.EVERYONE.stream().map(who -> ":-:").toList());
                    methods.forEach(
                            (method, admitted) ->
                                    row(
                                            table,
                                            method,
                                            DoorRights.EVERYONE.stream()
                                                    .map(who -> admitted.contains(who) ? "●" : "–")
                                                    .toList()));
                });
        return table.toString();
    }

    private static void row(StringBuilder table, String first, List<String> others) {
        table.append("| ").append(first).append(" | ").append(String.join(" | ", others));
        table.append(" |\n");
    }

    /** Whatever the view without an interface offers to whoever has the bean injected. */
    private static Stream<Method> doorMethods(JavaClasses all) {
        return all.stream()
                .filter(
                        type ->
                                type.isAnnotatedWith(Stateless.class)
                                        || type.isAnnotatedWith(Stateful.class)
                                        || type.isAnnotatedWith(Singleton.class))
                .map(JavaClass::reflect)
                .flatMap(door -> Arrays.stream(door.getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    private static String room(Method method) {
        return method.getDeclaringClass().getPackageName().replaceFirst("^pl\\.paktometr\\.", "");
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", name(method) + "(", ")"));
    }

    private static Set<String> difference(String committed, String matrix) {
        Set<String> old = new HashSet<>(committed.lines().toList());
        Set<String> present = new HashSet<>(matrix.lines().toList());
        Set<String> difference = new TreeSet<>();
        old.stream().filter(line -> !present.contains(line)).forEach(l -> difference.add("- " + l));
        present.stream().filter(line -> !old.contains(line)).forEach(l -> difference.add("+ " + l));
        return difference;
    }

    private static String read() {
        try {
            return Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String matrix) {
        try {
            Files.writeString(COMMITTED, matrix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
