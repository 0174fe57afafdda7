package pl.paktometr.response;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.paktometr.DoorRights;
import pl.paktometr.account.Role;
import pl.paktometr.campaign.Signing;

/**
 * Who may take which step from which state: the new state, or why not. {@code role}: the step is
 * not theirs, whatever the state; {@code locked}: it is, but not from here. Which door takes which
 * step is read off the code, who gets through it off its annotations.
 */
class ResponseRightsTest {
    private static final Map<String, List<String>> WHO =
            Map.of(
                    "OFFICE",
                    List.of("CLERK", "COORDINATOR", "SECRETARY", "SIGNATORY"),
                    "ANALYST",
                    List.of("ANALYST"),
                    "OTHERS",
                    List.of(
                            DoorRights.NOBODY,
                            "ADMINISTRATOR",
                            "COMMITTEE",
                            "COUNTRY_ANALYST",
                            "SYSTEM"));

    private static final String RIGHTS =
            """
            state              who     EDIT   REQUEST_SIGNATURE  TAKE_BACK SUBMIT    RETURN   ACCEPT   CORRECT  WITHDRAW
            NOT_STARTED        OFFICE  DRAFT  AWAITING_SIGNATURE locked    SUBMITTED role     role     role     role
            NOT_STARTED        ANALYST role   role               role      role      locked   locked   locked   locked
            NOT_STARTED        OTHERS  role   role               role      role      role     role     role     role
            DRAFT              OFFICE  DRAFT  AWAITING_SIGNATURE locked    SUBMITTED role     role     role     role
            DRAFT              ANALYST role   role               role      role      locked   locked   locked   WITHDRAWN
            DRAFT              OTHERS  role   role               role      role      role     role     role     role
            AWAITING_SIGNATURE OFFICE  locked locked             DRAFT     SUBMITTED role     role     role     role
            AWAITING_SIGNATURE ANALYST role   role               role      role      locked   locked   locked   WITHDRAWN
            AWAITING_SIGNATURE OTHERS  role   role               role      role      role     role     role     role
            SUBMITTED          OFFICE  locked locked             locked    locked    role     role     role     role
            SUBMITTED          ANALYST role   role               role      role      RETURNED ACCEPTED locked   WITHDRAWN
            SUBMITTED          OTHERS  role   role               role      role      role     role     role     role
            RETURNED           OFFICE  DRAFT  AWAITING_SIGNATURE locked    SUBMITTED role     role     role     role
            RETURNED           ANALYST role   role               role      role      locked   locked   locked   WITHDRAWN
            RETURNED           OTHERS  role   role               role      role      role     role     role     role
            ACCEPTED           OFFICE  locked locked             locked    locked    role     role     role     role
            ACCEPTED           ANALYST role   role               role      role      locked   locked   ACCEPTED WITHDRAWN
            ACCEPTED           OTHERS  role   role               role      role      role     role     role     role
            WITHDRAWN          OFFICE  locked locked             locked    locked    role     role     role     role
            WITHDRAWN          ANALYST role   role               role      role      locked   locked   locked   locked
            WITHDRAWN          OTHERS  role   role               role      role      role     role     role     role
            """;

    private static final Map<ResponseStep, Consumer<Response>> VERBS =
            new EnumMap<>(
                    Map.of(
                            ResponseStep.EDIT,
                            Response::edited,
                            ResponseStep.REQUEST_SIGNATURE,
                            Response::signatureRequested,
                            ResponseStep.TAKE_BACK,
                            response -> response.takenBack(null),
                            ResponseStep.SUBMIT,
                            response -> response.submitted(8),
                            ResponseStep.RETURN,
                            response -> response.returned("Proszę o dowód"),
                            ResponseStep.ACCEPT,
                            Response::accepted,
                            ResponseStep.CORRECT,
                            response -> response.corrected(9),
                            ResponseStep.WITHDRAW,
                            response -> response.withdrawn("Pomyłka")));

    private static final Map<ResponseStep, Set<String>> DOORS = doors();

    static Stream<Arguments> rights() {
        List<String[]> lines = RIGHTS.lines().map(line -> line.split(" +")).toList();
        String[] steps = lines.get(0);
        return lines.stream()
                .skip(1)
                .flatMap(
                        line ->
                                WHO.getOrDefault(line[1], List.of()).stream()
                                        .flatMap(
                                                who ->
                                                        IntStream.range(2, steps.length)
                                                                .mapToObj(
                                                                        i ->
                                                                                Arguments.of(
                                                                                        line[0],
                                                                                        steps[i],
                                                                                        who,
                                                                                        line[i]))));
    }

    @ParameterizedTest(name = "{1} from {0} by {2}: {3}")
    @MethodSource("rights")
    void comesToWhatTheTableSays(ResponseState state, ResponseStep step, String who, String to) {
        assertThat(outcome(state, step, who)).isEqualTo(to);
    }

    @Test
    void theTableKnowsAllStatesStepsAndPeople() {
        assertThat(rights())
                .hasSize(
                        ResponseState.values().length
                                * ResponseStep.values().length
                                * DoorRights.EVERYONE.size());
        assertThat(WHO.values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(DoorRights.EVERYONE);
    }

    @Test
    void everyStepIsTakenAtADoor() {
        assertThat(DOORS)
                .containsEntry(
                        ResponseStep.EDIT, Set.of("save", "saveEach", "carryOver", "carryOverAll"))
                .containsEntry(ResponseStep.RETURN, Set.of("sendBack"))
                .containsEntry(ResponseStep.TAKE_BACK, Set.of("sendBack"))
                .containsEntry(ResponseStep.SUBMIT, Set.of("submit"))
                .containsOnlyKeys(ResponseStep.values());
    }

    @ParameterizedTest
    @EnumSource
    void whoeverEditsAlsoSubmitsUnlessTheRegionLeavesThatToTheHead(Role role) {
        assertThat(Signing.OFFICE.admits(role)).isTrue();
        assertThat(Signing.HEAD.admits(role)).isEqualTo(role == Role.SIGNATORY);
    }

    private static String outcome(ResponseState state, ResponseStep step, String who) {
        if (!may(who, step)) {
            return "role";
        }
        Response response = a(state);
        try {
            VERBS.get(step).accept(response);
            return response.state().name();
        } catch (ResponseLocked locked) {
            assertThat(response.state()).isEqualTo(state);
            return "locked";
        }
    }

    /** All doors that take the step must agree on it. */
    private static boolean may(String who, ResponseStep step) {
        Set<Boolean> answers =
                DOORS.getOrDefault(step, Set.of()).stream()
                        .map(ResponseRightsTest::method)
                        .map(door -> DoorRights.admittedBy(door).contains(who))
                        .collect(toSet());
        assertThat(answers).as("doors of %s", step).hasSize(1);
        boolean gives = step == ResponseStep.RETURN || step == ResponseStep.TAKE_BACK;
        return answers.contains(true)
                && (!gives || ResponseStep.givenBackBy(Role.valueOf(who)) == step);
    }

    private static Response a(ResponseState state) {
        Response response = new Response(1, "220501");
        switch (state) {
            case NOT_STARTED -> {}
            case DRAFT -> response.edited();
            case AWAITING_SIGNATURE -> response.signatureRequested();
            case SUBMITTED, RETURNED, ACCEPTED, WITHDRAWN -> response.submitted(7);
        }
        switch (state) {
            case RETURNED -> response.returned("Proszę o dowód");
            case ACCEPTED -> response.accepted();
            case WITHDRAWN -> response.withdrawn("Pomyłka");
            default -> {}
        }
        assertThat(response.state()).isEqualTo(state);
        return response;
    }

    private static Method method(String door) {
        return Arrays.stream(Responses.class.getMethods())
                .filter(method -> method.getName().equals(door))
                .findAny()
                .orElseThrow();
    }

    /** The methods of the door that come, by whatever way, to a verb of that step. */
    private static Map<ResponseStep, Set<String>> doors() {
        JavaClasses room = new ClassFileImporter().importClasses(Responses.class, Response.class);
        Map<ResponseStep, Set<String>> doors = new EnumMap<>(ResponseStep.class);
        for (JavaMethod door : room.get(Responses.class).getMethods()) {
            if (Modifier.isPublic(door.reflect().getModifiers())) {
                Set<JavaMethod> reached = new HashSet<>();
                reach(door, reached);
                reached.stream()
                        .filter(method -> method.getOwner().isEquivalentTo(Response.class))
                        .flatMap(method -> method.getFieldAccesses().stream())
                        .map(JavaFieldAccess::getTarget)
                        .filter(field -> field.getOwner().isEquivalentTo(ResponseStep.class))
                        .map(field -> ResponseStep.valueOf(field.getName()))
                        .forEach(
                                step ->
                                        doors.computeIfAbsent(step, each -> new TreeSet<>())
                                                .add(door.getName()));
            }
        }
        return doors;
    }

    private static void reach(JavaMethod from, Set<JavaMethod> reached) {
        if (reached.add(from)) {
            from.getMethodCallsFromSelf().stream()
                    .map(JavaMethodCall::getTarget)
                    .flatMap(target -> target.resolveMember().stream())
                    .filter(
                            method ->
                                    method.getOwner().isEquivalentTo(Responses.class)
                                            || method.getOwner().isEquivalentTo(Response.class))
                    .forEach(method -> reach(method, reached));
        }
    }
}
