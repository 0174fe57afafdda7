package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs see that watch the product, and how a request is found again in the log. */
class WatchIT {
    private static final String UNIT = "2205012";
    private static final String MADE = "[0-9a-f]{8}-[0-9a-f]{4}";

    @ParameterizedTest
    @CsvSource({
        "live,    ''",
        "ready,   'database migrations'",
        "started, 'application'",
    })
    void tellsALoadBalancerHowItIsAndNothingElse(String kind, String checks, Product product) {
        HttpResponse<String> answer = product.get("health/" + kind);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        JsonObject report = Json.createReader(new StringReader(answer.body())).readObject();
        assertThat(report.keySet()).containsExactlyInAnyOrder("status", "checks");
        assertThat(report.getString("status")).isEqualTo("UP");
        List<JsonObject> each = report.getJsonArray("checks").getValuesAs(JsonObject.class);
        assertThat(each)
                .allSatisfy(
                        check -> {
                            assertThat(check.keySet()).containsExactlyInAnyOrder("name", "status");
                            assertThat(check.getString("status")).isEqualTo("UP");
                        });
        assertThat(each)
                .extracting(check -> check.getString("name"))
                .containsExactlyElementsOf(
                        checks.isEmpty() ? List.of() : List.of(checks.split(" ")));
    }

    @Test
    void thereIsNoOtherHealth(Product product) {
        assertThat(product.get("health/").statusCode()).isEqualTo(404);
        assertThat(product.get("health/any").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsItsFiguresFromWhoeverDoesNotKnowTheSecret(Product product) {
        assertThat(metrics(product, null).statusCode()).isEqualTo(401);
        assertThat(metrics(product, "Bearer x").statusCode()).isEqualTo(401);
        assertThat(metrics(product, product.metricsToken()).statusCode()).isEqualTo(401);
        assertThat(metrics(product, null).body()).isEmpty();
    }

    @Test
    void showsItsFiguresToWhoeverDoes(Product product) {
        product.get("login.xhtml");
        product.get("published.xhtml?never=counted");
        HttpResponse<String> answer = metrics(product, "Bearer " + product.metricsToken());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(answer.body())
                .contains(
                        "paktometr_requests_seconds_bucket{method=\"GET\",route=\"/login.xhtml\",status=\"2xx\",le=\"0.3\"}",
                        "jvm_memory_used_bytes{",
                        "jvm_gc_",
                        "jvm_threads_live_threads ",
                        "paktometr_jobs{state=\"waiting\"} ",
                        "paktometr_letters{state=\"waiting\"} ",
                        "paktometr_disk_free_bytes ")
                .doesNotContain("never=counted", product.metricsToken());
        assertThat(figure(answer.body(), "paktometr_pool_connections{which=\"open\"}"))
                .isBetween(1.0, 40.0);
        assertThat(figure(answer.body(), "paktometr_pool_connections{which=\"most\"}"))
                .isEqualTo(40);
    }

    @Test
    void countsWhatIsAskedOfTheApiByTheTemplateOfItsResource(Product product) {
        new Api(product, "urzad-" + UNIT).get("regions/22/campaigns/2025/responses/" + UNIT);
        product.get("api/v1/no/such/place/" + UNIT);
        assertThat(metrics(product, "Bearer " + product.metricsToken()).body())
                .contains(
                        "route=\"/api/v1/regions/{region}/campaigns/{year}/responses/{unit}\"",
                        "route=\"/api/*\"")
                .doesNotContain(UNIT);
    }

    @Test
    void countsSavesAndSignInsByTheirOutcome(Product product) {
        String before = metrics(product, "Bearer " + product.metricsToken()).body();
        new Api(product, "urzad-" + UNIT)
                .put(
                        "regions/22/campaigns/2025/responses/" + UNIT + "/answers/A1",
                        "{\"value\": 1}");
        assertThat(
                        product.send(
                                        HttpRequest.newBuilder(product.uri("api/v1/tokens"))
                                                .header("Content-Type", "application/json")
                                                .POST(
                                                        BodyPublishers.ofString(
                                                                "{\"login\":\"nobody-known\",\"password\":\"wrong\",\"label\":\"x\"}"))
                                                .build())
                                .statusCode())
                .isEqualTo(401);
        String after = metrics(product, "Bearer " + product.metricsToken()).body();
        assertThat(refusedSaves(after)).isGreaterThan(refusedSaves(before));
        for (String series : List.of(work("sign_in_refused", "sign_in"), work("done", "sign_in"))) {
            assertThat(figure(after, series)).as(series).isGreaterThan(figure(before, series));
        }
        assertThat(figure(after, "paktometr_deeds_total{kind=\"TOKEN_CREATED\"}")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login.xhtml",
                "index.xhtml",
                "no-such-page.xhtml",
                "health/live",
                "api/v1/jobs",
                "api/v1/verification/x",
                "jakarta.faces.resource/css/paktometr.css.xhtml?ln=paktometr",
            })
    void givesEveryAnswerTheNumberOfItsRequest(String path, Product product) {
        assertThat(product.get(path).headers().allValues("X-Request-ID"))
                .singleElement()
                .asString()
                .matches(MADE);
        assertThat(numbered(product, path, "edge-4711-0815")).containsExactly("edge-4711-0815");
        assertThat(numbered(product, path, "<b>4711</b>")).singleElement().asString().matches(MADE);
    }

    @Test
    void onlyAnAdministratorSeesHowTheServerIs(Product product) {
        assertThat(product.get("status/overview.xhtml").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains("login.xhtml"));
    }

    private static List<String> numbered(Product product, String path, String number) {
        return product.send(
                        HttpRequest.newBuilder(product.uri(path))
                                .header("X-Request-ID", number)
                                .build())
                .headers()
                .allValues("X-Request-ID");
    }

    private static HttpResponse<String> metrics(Product product, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.uri("metrics"));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return product.send(request.build());
    }

    private static String work(String outcome, String work) {
        return "paktometr_work_seconds_count{outcome=\"%s\",work=\"%s\"}".formatted(outcome, work);
    }

    /** The edition of last year is closed until some other test publishes it. */
    private static double refusedSaves(String metrics) {
        return figure(metrics, work("campaign_not_open.closed", "save"))
                + figure(metrics, work("campaign_not_open.published", "save"));
    }

    /** 0 for what has not been counted yet. */
    private static double figure(String metrics, String series) {
        var line = Pattern.compile("(?m)^" + Pattern.quote(series) + " (\\S+)$").matcher(metrics);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
