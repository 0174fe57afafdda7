package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT {
    private static final String CLERK = "urzad-2205012";
    private static final String UNITS = "api/v1/regions/22/units";
    private static final String ANSWER =
            "api/v1/regions/22/campaigns/2026/responses/2205012/answers/A1";
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([A-Za-z0-9_-]{43})\"");

    @Test
    void theApiRefusesWhoeverBringsNoToken(Product product) {
        var answer = product.get(UNITS);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"not_signed_in\"");
    }

    @Test
    void theApiRefusesATokenItDoesNotKnow(Product product) {
        var answer = withToken(product, "x".repeat(43), UNITS);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void aTokenOpensTheApiAndMakesNoSession(Product product) {
        var made = askForToken(product, CLERK, product.password());
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("\"expiresAt\":\"20");
        var answer = withToken(product, token(made), UNITS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void anUnknownLoginGetsTheSameAnswerAsAWrongPassword(Product product) {
        var wrong = askForToken(product, CLERK, "some other password");
        var unknown = askForToken(product, "nobody-here", "some other password");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body()).contains("sign_in_refused");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordIsRefused(Product product) throws SQLException {
        String login = accountNobodyElseUses(product);
        for (int i = 0; i < 5; i++) {
            askForToken(product, login, "some other password");
        }
        assertThat(askForToken(product, login, product.password()).statusCode()).isEqualTo(401);
    }

    @Test
    void aPageLeadsToTheLoginPageAndFromThereBack(Product product) {
        Visit visit = new Visit(product);
        var answer = visit.get("account/tokens.xhtml?id=7");
        assertThat(answer.statusCode()).isEqualTo(302);
        String login = header(answer, "Location");
        assertThat(login).endsWith("/login.xhtml?next=%2Faccount%2Ftokens.xhtml%3Fid%3D7");

        var signedIn = visit.signIn(CLERK, product.password(), login);
        assertThat(header(signedIn, "Location")).endsWith("/account/tokens.xhtml?id=7");
        assertThat(visit.get("account/tokens.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void signingInNeverLeadsElsewhere(Product product) {
        var answer =
                new Visit(product)
                        .signIn(CLERK, product.password(), "login.xhtml?next=//elsewhere.example/");
        assertThat(header(answer, "Location")).isEqualTo(product.uri("").toString());
    }

    @Test
    void signingInChangesTheSession(Product product) {
        Visit visit = new Visit(product);
        visit.get("login.xhtml");
        String before = visit.sessionId();
        var answer = visit.signIn(CLERK);
        assertThat(visit.sessionId()).isNotEmpty().isNotEqualTo(before);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("session=")
                                        .contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void aWriteByCookieNeedsTheSecretOfTheSession(Product product) {
        Visit visit = new Visit(product);
        visit.signIn(CLERK);
        assertThat(visit.send(write(product)).body()).contains("\"code\":\"cross_site\"");
        assertThat(visit.send(write(product).header("X-Paktometr-Csrf", "guessed")).statusCode())
                .isEqualTo(403);
        String csrf = visit.csrf();
        assertThat(visit.send(write(product).header("X-Paktometr-Csrf", csrf)).body())
                .doesNotContain("cross_site");
        assertThat(
                        visit.send(
                                        write(product)
                                                .header("X-Paktometr-Csrf", csrf)
                                                .header("Sec-Fetch-Site", "cross-site"))
                                .body())
                .contains("\"code\":\"cross_site\"");
    }

    @Test
    void signingOutNeedsTheSecretAndEndsTheSession(Product product) {
        Visit visit = new Visit(product);
        visit.signIn(CLERK);
        assertThat(visit.post("sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visit.post("sign-out", Map.of("csrf", visit.csrf())).statusCode())
                .isEqualTo(302);
        assertThat(visit.get("account/tokens.xhtml").statusCode()).isEqualTo(302);
    }

    @Test
    void everybodySeesTheAccountsTheyLookAfterAndNoOthers(Product product) {
        Visit clerk = new Visit(product);
        clerk.signIn(CLERK.replace("urzad", "pomoc"));
        assertThat(clerk.get("account/list.xhtml").statusCode()).isEqualTo(403);
        assertThat(clerk.get("account/create.xhtml").statusCode()).isEqualTo(403);
        Visit coordinator = new Visit(product);
        coordinator.signIn(CLERK);
        assertThat(coordinator.get("account/list.xhtml").body())
                .contains(CLERK, CLERK.replace("urzad", "wojt"))
                .doesNotContain("urzad-2205023", "komitet");
        Visit administrator = new Visit(product);
        administrator.signIn("admin");
        assertThat(administrator.get("account/list.xhtml?text=urzad-2205").body())
                .contains(CLERK, "urzad-2205023");
    }

    @Test
    void anInvitedPersonChoosesAPasswordOnce(Product product) {
        Visit administrator = new Visit(product);
        administrator.signIn("admin");
        var created =
                administrator.submit(
                        "account/create.xhtml",
                        Map.of(
                                "login", "ewa.it",
                                "name", "Ewa",
                                "email", "",
                                "role", "CLERK",
                                "region", "",
                                "unit", "2205012",
                                "create", "x"));
        var link = Pattern.compile("(setup\\.xhtml\\?token=[\\w-]{43})").matcher(created.body());
        assertThat(link.find()).isTrue();

        Visit ewa = new Visit(product);
        String password = "trzy kaczki na jeziorze";
        var chosen = Map.of("password", password, "repeated", password, "finish", "x");
        assertThat(ewa.submit(link.group(1), chosen).statusCode()).isEqualTo(302);
        assertThat(ewa.get(link.group(1)).statusCode()).isEqualTo(404);
        assertThat(ewa.signIn("ewa.it", password, "login.xhtml").statusCode()).isEqualTo(302);
        assertThat(ewa.get("account/tokens.xhtml").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login.xhtml", "index.xhtml", UNITS, "setup.xhtml?token=none"})
    void everyAnswerTellsTheBrowserWhatOurPagesNeverDo(String path, Product product) {
        var answer = product.get(path);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    private static HttpResponse<String> askForToken(
            Product product, String login, String password) {
        String body =
                "{\"login\":\"%s\",\"password\":\"%s\",\"label\":\"it\"}"
                        .formatted(login, password);
        return product.send(
                HttpRequest.newBuilder(product.uri("api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private static String token(HttpResponse<String> made) {
        var token = TOKEN.matcher(made.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static HttpResponse<String> withToken(Product product, String token, String path) {
        return product.send(
                HttpRequest.newBuilder(product.uri(path))
                        .header("Authorization", "Bearer " + token)
                        .build());
    }

    private static HttpRequest.Builder write(Product product) {
        return HttpRequest.newBuilder(product.uri(ANSWER))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}"));
    }

    private static String accountNobodyElseUses(Product product) throws SQLException {
        try (var connection = product.database();
                var last =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT login FROM account WHERE role = 'SIGNATORY' ORDER BY login DESC LIMIT 1")) {
            last.next();
            return last.getString(1);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
