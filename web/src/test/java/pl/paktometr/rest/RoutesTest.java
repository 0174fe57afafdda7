package pl.paktometr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No route without a line in docs/rights-rest.md, and no line without a route. */
@AnalyzeClasses(packages = "pl.paktometr.rest", importOptions = DoNotIncludeTests.class)
class RoutesTest {
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([A-Z]+ /[^`]*)` \\|");

    @ArchTest
    static void everyRouteSaysWhoMayTakeIt(JavaClasses all) throws IOException {
        String committed = Files.readString(java.nio.file.Path.of("../docs/rights-rest.md"));
        Set<String> lines =
                LINE.matcher(committed)
                        .results()
                        .map((MatchResult line) -> line.group(1))
                        .collect(Collectors.toSet());
        assertThat(routes(all))
                .as("routes of the code and of docs/rights-rest.md, which RightsIT writes")
                .isNotEmpty()
                .isEqualTo(lines);
    }

    private static Set<String> routes(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(RoutesTest::routes)
                .collect(Collectors.toSet());
    }

    private static Stream<String> routes(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(
                        method ->
                                Arrays.stream(method.getAnnotations())
                                        .map(Annotation::annotationType)
                                        .map(type -> type.getAnnotation(HttpMethod.class))
                                        .filter(verb -> verb != null)
                                        .map(verb -> verb.value() + " " + path(resource, method)));
    }

    /** As the OpenAPI document writes it. */
    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path =
                ("/api/" + resource.getAnnotation(Path.class).value())
                        + (own == null ? "" : "/" + own.value());
        return path.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }
}
