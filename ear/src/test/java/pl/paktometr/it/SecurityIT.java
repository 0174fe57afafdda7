package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.InvalidKeyException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.binary.Hex;
import org.junit.jupiter.api.Test;

/** What the checklist in docs/security.md leans on and no other test shows. */
class SecurityIT {
    private static final String PASSWORD = "trzy kaczki na jeziorze";
    private static final String ANOTHER = "cztery gęsi nad stawem";
    private static final Pattern LINK = Pattern.compile("setup\\.xhtml\\?token=([\\w-]{43})");
    private static final Pattern TOKEN = Pattern.compile("id=\"token\">([\\w-]{43})<");

    @Test
    void whoChangesThePasswordStaysAndEverybodyElseGoes(Product product) {
        invite(product, "haslo.zmiana");
        Visit here = signedIn(product, "haslo.zmiana", PASSWORD);
        Visit elsewhere = signedIn(product, "haslo.zmiana", PASSWORD);
        String token = token(product, "haslo.zmiana", PASSWORD);
        assertThat(units(product, token)).isEqualTo(200);

        assertThat(change(here, "nie to hasło wcale", ANOTHER).body()).contains("Nie udało się");
        assertThat(change(here, PASSWORD, "Paktometr2026").body()).contains("łatwo zgadnąć");
        assertThat(change(here, PASSWORD, PASSWORD).body()).contains("To jest obecne hasło");
        assertThat(elsewhere.get("account/tokens.xhtml").statusCode()).isEqualTo(200);

        String session = here.sessionId();
        assertThat(change(here, PASSWORD, ANOTHER).statusCode()).isEqualTo(302);
        assertThat(here.sessionId()).isNotEqualTo(session);
        assertThat(here.get("account/tokens.xhtml").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("account/tokens.xhtml").statusCode()).isEqualTo(302);
        assertThat(units(product, token)).isEqualTo(401);
        Visit old = new Visit(product);
        assertThat(old.signIn("haslo.zmiana", PASSWORD, "login.xhtml").body())
                .contains("Nie udało się");
        signedIn(product, "haslo.zmiana", ANOTHER);
    }

    @Test
    void aPasswordChosenWhileTheClockWasFastCountsAllTheSame(Product product) throws SQLException {
        invite(product, "haslo.zegar");
        Visit earlier = signedIn(product, "haslo.zegar", PASSWORD);
        try (var database = product.database();
                var statement = database.createStatement()) {
            statement.executeUpdate(
                    "UPDATE account SET password_changed_at = password_changed_at"
                            + " + INTERVAL 3 DAY WHERE login = 'haslo.zegar'");
        }
        assertThat(earlier.get("account/tokens.xhtml").statusCode()).isEqualTo(302);
        Visit later = signedIn(product, "haslo.zegar", PASSWORD);
        assertThat(later.get("account/tokens.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void aStrangerWhoGuessesLocksOutNobodyWhoWasHereBefore(Product product) {
        invite(product, "haslo.obcy");
        Visit known = signedIn(product, "haslo.obcy", PASSWORD);
        assertThat(known.cookie("browser")).matches("[\\w-]{43}");
        for (int i = 0; i < 6; i++) {
            assertThat(ask(product, "haslo.obcy", "zgaduję zgaduję").statusCode()).isEqualTo(401);
        }
        assertThat(new Visit(product).signIn("haslo.obcy", PASSWORD, "login.xhtml").body())
                .contains("Nie udało się");

        assertThat(units(product, tokenFromPage(known))).isEqualTo(200);
        known.post("sign-out", Map.of("csrf", known.csrf()));
        assertThat(known.signIn("haslo.obcy", PASSWORD, "login.xhtml").statusCode()).isEqualTo(302);
    }

    /** From an address of its own, so that the other tests keep theirs. */
    @Test
    void onePlaceMayFailOnlySoOftenWhateverItSaysOfItself(Product product) {
        String answer = "";
        int tries = 0;
        while (!answer.startsWith("HTTP/1.1 429") && tries < 80) {
            answer =
                    product.raw(
                            "127.0.0.2",
                            tokenRequest(product, "X-Forwarded-For: 192.0.2." + tries));
            tries++;
        }
        assertThat(tries).isBetween(50, 70);
        assertThat(answer)
                .contains("Retry-After: ", "application/problem+json", "too_many_attempts")
                .contains("Too many attempts from this place");
        assertThat(product.raw("127.0.0.3", tokenRequest(product, "X-Other: x")))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void aLetterThatNoLoginHasIsAWrongLogin(Product product) {
        assertThat(ask(product, "łucja.żółć", PASSWORD).statusCode()).isEqualTo(401);
        assertThat(new Visit(product).signIn("łucja.żółć", PASSWORD, "login.xhtml").body())
                .contains("Nie udało się");
        Visit admin = new Visit(product);
        admin.signIn("admin");
        assertThat(admin.get("account/list.xhtml?text=%C5%82ucja").statusCode()).isEqualTo(200);
        assertThat(admin.get("audit/list.xhtml?actor=%C5%82ucja").statusCode()).isEqualTo(200);
        assertThat(admin.get("unit/list.xhtml?text=%E2%80%AEx").statusCode()).isEqualTo(200);
    }

    @Test
    void forgettingAPasswordTellsNobodyWhoHasAnAccount(Product product) {
        HttpResponse<String> known =
                new Visit(product).submit("forgotten.xhtml", Map.of("called", "rops", "send", "x"));
        HttpResponse<String> unknown =
                new Visit(product)
                        .submit("forgotten.xhtml", Map.of("called", "nikt-taki", "send", "x"));
        assertThat(known.statusCode()).isEqualTo(302).isEqualTo(unknown.statusCode());
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
    }

    @Test
    void whatABodySaysBeyondTheQuestionIsNotHeard(Product product) {
        JsonObject made =
                Api.expect(
                                201,
                                product.send(
                                        json(product, "api/v1/tokens")
                                                .POST(
                                                        BodyPublishers.ofString(
                                                                """
                                                                {"login": "pomoc-2206032", "password": "%s", "label": "x",
                                                                 "role": "ADMINISTRATOR", "region": null, "active": true,
                                                                 "expiresAt": "2099-01-01T00:00:00Z", "account": {"id": 1}}
                                                                """
                                                                        .formatted(
                                                                                product
                                                                                        .password())))
                                                .build()))
                        .asJsonObject();
        assertThat(Instant.parse(made.getString("expiresAt")))
                .isBefore(Instant.parse("2099-01-01T00:00:00Z"));
        HttpResponse<String> audit =
                product.send(
                        HttpRequest.newBuilder(product.uri("api/v1/audit"))
                                .header("Authorization", "Bearer " + made.getString("token"))
                                .build());
        assertThat(audit.statusCode()).isEqualTo(403);

        Api clerk = new Api(product, "urzad-2206032");
        String mine = "regions/22/campaigns/2026/responses/2206032";
        int version =
                Api.expect(
                                200,
                                clerk.put(
                                        mine + "/answers/D7-remark",
                                        """
                                        {"typed": "Uwaga", "version": 4000, "by": "admin", "state": "ACCEPTED",
                                         "unit": "2201023", "notApplicable": false, "points": "100"}
                                        """))
                        .asJsonObject()
                        .getInt("version");
        assertThat(version).isLessThan(4000);
        assertThat(clerk.object(mine).getString("state")).isNotEqualTo("ACCEPTED");
    }

    @Test
    void noSecretIsInTheLog(Product product) throws InvalidKeyException {
        invite(product, "haslo.dziennik");
        Visit visit = signedIn(product, "haslo.dziennik", PASSWORD);
        String before = visit.sessionId();
        String token = tokenFromPage(visit);
        assertThat(units(product, token)).isEqualTo(200);
        ask(product, "haslo.dziennik", "sekret-wpisany-omylkowo");
        ask(product, "hasło w polu loginu", "sekret-wpisany-omylkowo");

        String setup =
                visit.submit("account/factor.xhtml", Map.of("password", PASSWORD, "begin", "x"))
                        .body();
        String secret = found(Pattern.compile("id=\"secret\">([A-Z2-7]{32})<"), setup);
        String recovered =
                visit.submit(
                                "account/factor.xhtml",
                                setup,
                                Map.of("code", code(secret), "confirm", "x"))
                        .body();
        String recovery = found(Pattern.compile("<code>([0-9a-f-]{34})</code>"), recovered);
        visit.get("api/v1/regions/22/campaigns/2026/responses/%00");
        visit.get("account/list.xhtml?text=x");
        product.raw(
                "127.0.0.4",
                "GET /%zz HTTP/1.1\r\nHost: x\r\nCookie: session=" + before + "\r\n\r\n");

        assertThat(product.log())
                .isNotEmpty()
                .doesNotContain(
                        PASSWORD,
                        product.password(),
                        product.databasePassword(),
                        "sekret-wpisany-omylkowo",
                        "hasło w polu loginu",
                        token,
                        before,
                        visit.sessionId(),
                        visit.csrf(),
                        visit.cookie("browser"),
                        secret,
                        Hex.encodeHexString(new Base32().decode(secret)),
                        recovery);
    }

    private static void invite(Product product, String login) {
        Visit admin = new Visit(product);
        admin.signIn("admin");
        String made =
                admin.submit(
                                "account/create.xhtml",
                                Map.of(
                                        "login", login,
                                        "name", "Ewa",
                                        "email", "",
                                        "role", "CLERK",
                                        "region", "",
                                        "unit", "2206032",
                                        "create", "x"))
                        .body();
        String link = "setup.xhtml?token=" + found(LINK, made);
        assertThat(
                        new Visit(product)
                                .submit(
                                        link,
                                        Map.of(
                                                "password",
                                                PASSWORD,
                                                "repeated",
                                                PASSWORD,
                                                "finish",
                                                "x"))
                                .statusCode())
                .isEqualTo(302);
    }

    private static Visit signedIn(Product product, String login, String password) {
        Visit visit = new Visit(product);
        assertThat(visit.signIn(login, password, "login.xhtml").statusCode()).isEqualTo(302);
        return visit;
    }

    private static HttpResponse<String> change(Visit visit, String present, String wanted) {
        return visit.submit(
                "account/password.xhtml",
                Map.of("present", present, "password", wanted, "repeated", wanted, "change", "x"));
    }

    private static String tokenFromPage(Visit visit) {
        return found(
                TOKEN,
                visit.submit(
                                "account/tokens.xhtml",
                                Map.of("label", "it", "password", PASSWORD, "make", "x"))
                        .body());
    }

    private static String token(Product product, String login, String password) {
        return Api.expect(201, ask(product, login, password)).asJsonObject().getString("token");
    }

    private static HttpResponse<String> ask(Product product, String login, String password) {
        return product.send(
                json(product, "api/v1/tokens")
                        .POST(
                                BodyPublishers.ofString(
                                        Json.createObjectBuilder()
                                                .add("login", login)
                                                .add("password", password)
                                                .add("label", "it")
                                                .build()
                                                .toString()))
                        .build());
    }

    private static String tokenRequest(Product product, String header) {
        String body = "{\"login\":\"nikt-taki\",\"password\":\"zgaduję\",\"label\":\"x\"}";
        return """
               POST /api/v1/tokens HTTP/1.1\r
               Host: %s\r
               Content-Type: application/json\r
               Accept-Language: en\r
               %s\r
               Connection: close\r
               Content-Length: %d\r
               \r
               %s"""
                .formatted(product.uri("").getAuthority(), header, body.length(), body);
    }

    private static int units(Product product, String token) {
        return product.send(
                        HttpRequest.newBuilder(product.uri("api/v1/regions/22/units"))
                                .header("Authorization", "Bearer " + token)
                                .build())
                .statusCode();
    }

    private static HttpRequest.Builder json(Product product, String path) {
        return HttpRequest.newBuilder(product.uri(path)).header("Content-Type", "application/json");
    }

    private static String code(String secret) throws InvalidKeyException {
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(
                        new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), Instant.now());
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
